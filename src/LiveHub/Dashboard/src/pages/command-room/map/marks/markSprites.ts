import type { Severity } from '@/domain/severity'
import { numeralShift, severityShapes } from '@/domain/severityShapes'
import type { WorkerState } from '@/domain/worker'
import type { IncidentMark } from './scene'

type Colour = (token: string) => string
type Draw = (context: CanvasRenderingContext2D) => void

const severityBox: Record<Severity, number> = { 1: 22, 2: 20, 3: 16, 4: 13 }
/** A hollow mark needs room for its sign, however minor. */
const restingBox = 19
const ringWidth = 5

/** Marks drawn once for each kind and then copied: hundreds are placed many times a second. */
export class MarkSprites {
  private readonly sprites = new Map<string, HTMLCanvasElement>()

  constructor(
    private readonly colour: Colour,
    private readonly scale: number,
  ) {}

  incident({ severity, urgency, suspended }: IncidentMark): HTMLCanvasElement {
    const size = suspended ? restingBox : severityBox[severity]
    return this.sprite(`incident ${severity} ${urgency} ${suspended}`, size + 2 * ringWidth, context => {
      if (urgency === 'overdue') this.ring(context, size / 2 + 3, 'danger', [])
      if (urgency === 'warned') this.ring(context, size / 2 + 3, 'warn', [4, 2.6])
      context.translate(-size / 2, -size / 2)
      context.scale(size / 16, size / 16)
      if (suspended) this.restingShape(context, severity)
      else this.severityShape(context, severity)
    })
  }

  worker(state: WorkerState): HTMLCanvasElement {
    if (state === 'help') return this.call()
    return this.sprite(`worker ${state}`, 16, context => {
      const ink = this.colour(`worker-${state}`)
      this.disc(context, 6, this.colour('mark-halo'))
      if (state === 'stale') {
        context.setLineDash([2.2, 1.8])
        this.circle(context, 4, ink, 1.8)
      } else {
        this.disc(context, 4.6, ink)
        if (state === 'busy') this.disc(context, 1.8, this.colour('mark-halo'))
      }
    })
  }

  /** A worker who calls for help: larger than anything else, and with a word of every language. */
  private call(): HTMLCanvasElement {
    return this.sprite('worker help', 44, context => {
      this.disc(context, 21, this.colour('alarm-ink'))
      this.disc(context, 18, this.colour('alarm'))
      context.fillStyle = this.colour('alarm-ink')
      context.font = `800 13px ${this.colour('font')}`
      context.textAlign = 'center'
      context.fillText('SOS', 0, 4.8)
    })
  }

  /** The same outline, hollow, with a pause sign: nobody works on it. */
  private restingShape(context: CanvasRenderingContext2D, severity: Severity): void {
    const shape = new Path2D(severityShapes[severity])
    context.lineJoin = 'round'
    context.fillStyle = this.colour('mark-halo')
    context.fill(shape)
    context.lineWidth = 1.8
    context.strokeStyle = this.colour('worker-stale')
    context.stroke(shape)
    context.fillStyle = this.colour('worker-stale')
    context.fillRect(5.4, 5 + numeralShift[severity], 1.9, 6)
    context.fillRect(8.7, 5 + numeralShift[severity], 1.9, 6)
  }

  private severityShape(context: CanvasRenderingContext2D, severity: Severity): void {
    const shape = new Path2D(severityShapes[severity])
    context.lineJoin = 'round'
    context.lineWidth = 2.6
    context.strokeStyle = this.colour('mark-halo')
    context.stroke(shape)
    context.fillStyle = this.colour(`severity-${severity}`)
    context.fill(shape)
    context.fillStyle = this.colour(`severity-${severity}-ink`)
    context.font = `700 9px ${this.colour('font')}`
    context.textAlign = 'center'
    context.fillText(`${severity}`, 8, 11.2 + numeralShift[severity])
  }

  private ring(context: CanvasRenderingContext2D, radius: number, ink: string, dashes: number[]): void {
    this.circle(context, radius, this.colour('mark-halo'), 4)
    context.setLineDash(dashes)
    this.circle(context, radius, this.colour(ink), 2)
    context.setLineDash([])
  }

  private circle(context: CanvasRenderingContext2D, radius: number, ink: string, width: number): void {
    context.beginPath()
    context.arc(0, 0, radius, 0, 2 * Math.PI)
    context.strokeStyle = ink
    context.lineWidth = width
    context.stroke()
  }

  private disc(context: CanvasRenderingContext2D, radius: number, ink: string): void {
    context.beginPath()
    context.arc(0, 0, radius, 0, 2 * Math.PI)
    context.fillStyle = ink
    context.fill()
  }

  private sprite(key: string, size: number, draw: Draw): HTMLCanvasElement {
    const known = this.sprites.get(key)
    if (known) return known
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = Math.ceil(size * this.scale)
    const context = canvas.getContext('2d')
    if (context) {
      context.scale(this.scale, this.scale)
      context.translate(size / 2, size / 2)
      draw(context)
    }
    this.sprites.set(key, canvas)
    return canvas
  }
}
