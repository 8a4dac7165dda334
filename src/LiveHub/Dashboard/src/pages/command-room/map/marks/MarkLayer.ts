import type { Map as MapLibre } from 'maplibre-gl'
import { MarkSprites } from './markSprites'
import { emptyScene, type Scene } from './scene'
import { WorkerTracks, type LonLat } from './workerTracks'
import type { WorkerView } from '@/live/wire'

export interface MarkHit {
  readonly kind: 'incident' | 'worker'
  readonly id: string
  readonly x: number
  readonly y: number
}

/** What is open or was picked. */
export interface Chosen {
  readonly incident: string | null
  readonly worker: string | null
}

type Colour = (token: string) => string
type Pixel = [x: number, y: number]

// Workers move a few pixels a second: more frames would cost much and show nothing.
const frameMs = 1000 / 24
const cornerPx = 10
const cornerOf = ([x, y]: Pixel): Pixel => [x + cornerPx * devicePixelRatio, y + cornerPx * devicePixelRatio]
const reach = { help: 22, incident: 13, worker: 10 }

/** The moving marks over the map: drawn on a canvas of their own, so that a step of a worker costs no new tiles. */
export class MarkLayer {
  private readonly canvas = document.createElement('canvas')
  private readonly tracks = new WorkerTracks(window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  private readonly redraw = () => {
    this.draw(performance.now())
  }
  private sprites: MarkSprites
  private scene: Scene = emptyScene
  private chosen: Chosen = { incident: null, worker: null }
  private lastDrawn = 0
  private stale = true
  private ticket = 0

  constructor(
    private readonly map: MapLibre,
    private colour: Colour,
  ) {
    this.canvas.className = 'marks'
    map.getCanvasContainer().append(this.canvas)
    this.sprites = new MarkSprites(colour, devicePixelRatio)
    map.on('render', this.redraw)
    this.tick(performance.now())
  }

  setScene(scene: Scene, chosen: Chosen): void {
    this.scene = scene
    this.chosen = chosen
    this.stale = true
  }

  /** Where a worker is shown now; null while no position is known. */
  placeOf(worker: string): LonLat | null {
    return this.tracks.at(worker, performance.now())
  }

  /** How many steps workers have taken on the map. */
  get steps(): number {
    return this.tracks.steps
  }

  setWorkers(workers: ReadonlyMap<string, WorkerView>): void {
    this.tracks.update(workers, performance.now())
    this.stale = true
  }

  setColours(colour: Colour): void {
    this.colour = colour
    this.sprites = new MarkSprites(colour, devicePixelRatio)
    this.stale = true
  }

  /** The mark under a point of the map, the topmost first. */
  hit(x: number, y: number): MarkHit | null {
    const now = performance.now()
    const near = (place: LonLat | null, within: number) => {
      if (!place) return null
      const at = this.map.project([place.lon, place.lat])
      return Math.hypot(at.x - x, at.y - y) <= within ? at : null
    }
    for (const { id } of this.scene.workers.filter(worker => worker.state === 'help')) {
      const at = near(this.tracks.at(id, now), reach.help)
      if (at) return { kind: 'worker', id, x: at.x, y: at.y }
    }
    for (const { id, ...place } of this.scene.incidents.toReversed()) {
      const at = near(place, reach.incident)
      if (at) return { kind: 'incident', id, x: at.x, y: at.y }
    }
    for (const { id } of this.scene.workers.toReversed()) {
      const at = near(this.tracks.at(id, now), reach.worker)
      if (at) return { kind: 'worker', id, x: at.x, y: at.y }
    }
    return null
  }

  remove(): void {
    cancelAnimationFrame(this.ticket)
    this.map.off('render', this.redraw)
    this.canvas.remove()
  }

  private tick(now: number): void {
    this.ticket = requestAnimationFrame(next => {
      this.tick(next)
    })
    if ((this.stale || this.tracks.isGliding(now)) && now - this.lastDrawn >= frameMs) this.draw(now)
  }

  private draw(now: number): void {
    const context = this.canvas.getContext('2d')
    if (!context) return
    this.lastDrawn = now
    this.stale = this.tracks.isGliding(now)
    this.clear(context)
    this.drawWays(context, now)
    this.drawWorkers(context, now, false)
    for (const incident of this.scene.incidents) {
      context.globalAlpha = incident.faint && incident.id !== this.chosen.incident ? 0.22 : 1
      this.place(context, incident, this.sprites.incident(incident))
    }
    context.globalAlpha = 1
    this.drawWorkers(context, now, true)
    this.drawChosen(context, now)
  }

  private clear(context: CanvasRenderingContext2D): void {
    const { clientWidth, clientHeight } = this.map.getCanvas()
    const width = Math.round(clientWidth * devicePixelRatio)
    const height = Math.round(clientHeight * devicePixelRatio)
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width
      this.canvas.height = height
      this.canvas.style.width = `${clientWidth}px`
      this.canvas.style.height = `${clientHeight}px`
    }
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
  }

  /** A thin line from each busy worker to where it is going. */
  private drawWays(context: CanvasRenderingContext2D, now: number): void {
    context.beginPath()
    for (const { id, target } of this.scene.workers) {
      const from = target && this.pixel(this.tracks.at(id, now))
      const to = from && this.pixel(target)
      if (!from || !to) continue
      context.moveTo(...from)
      context.lineTo(...to)
    }
    context.strokeStyle = this.colour('worker-busy')
    context.lineWidth = devicePixelRatio
    context.globalAlpha = 0.55
    context.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio])
    context.stroke()
    context.setLineDash([])
    context.globalAlpha = 1
  }

  /** The free lie under the incidents; who works on one or calls for help lies on top, on the scene at its corner, so that neither hides the other. */
  private drawWorkers(context: CanvasRenderingContext2D, now: number, busy: boolean): void {
    for (const { id, state, target } of this.scene.workers) {
      if ((target !== null || state === 'help') !== busy) continue
      const at = this.pixel(this.tracks.at(id, now))
      if (!at) continue
      const scene = this.pixel(target)
      const reached = scene !== null && Math.hypot(at[0] - scene[0], at[1] - scene[1]) < cornerPx * devicePixelRatio
      this.stamp(context, reached ? cornerOf(scene) : at, this.sprites.worker(state))
    }
  }

  private drawChosen(context: CanvasRenderingContext2D, now: number): void {
    const incident = this.scene.incidents.find(item => item.id === this.chosen.incident)
    if (incident) this.encircle(context, this.pixel(incident), 19)
    const worker = this.scene.workers.find(item => item.id === this.chosen.worker)
    if (worker) this.encircle(context, this.pixel(this.tracks.at(worker.id, now)), worker.state === 'help' ? 26 : 14)
  }

  private encircle(context: CanvasRenderingContext2D, at: Pixel | null, radius: number): void {
    if (!at) return
    context.beginPath()
    context.arc(...at, radius * devicePixelRatio, 0, 2 * Math.PI)
    context.strokeStyle = this.colour('accent')
    context.lineWidth = 3 * devicePixelRatio
    context.stroke()
  }

  private place(context: CanvasRenderingContext2D, place: LonLat | null, sprite: HTMLCanvasElement): void {
    const at = this.pixel(place)
    if (at) this.stamp(context, at, sprite)
  }

  private stamp(context: CanvasRenderingContext2D, [x, y]: Pixel, sprite: HTMLCanvasElement): void {
    context.drawImage(sprite, x - sprite.width / 2, y - sprite.height / 2)
  }

  private pixel(place: LonLat | null): Pixel | null {
    if (!place) return null
    const { x, y } = this.map.project([place.lon, place.lat])
    return [x * devicePixelRatio, y * devicePixelRatio]
  }
}
