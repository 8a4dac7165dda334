import type { Picture } from './picture'
import { receiveFrame, receiveJoin, receiveSnapshot, type Received } from './receive'
import type { Cursor, Frame, Snapshot } from './wire'

export interface FeedReaderOptions {
  /** Asks the hub to join; rejects when it cannot. */
  readonly join: (since: Cursor | null) => Promise<Snapshot>
  readonly onPicture: (picture: Picture) => void
  /** True while every frame up to the last is known to be in the picture. */
  readonly onComplete: (complete: boolean) => void
}

const firstPauseMs = 200
const longestPauseMs = 5_000

/**
 * Reads a town's feed so that no number is left out: joins, goes on from the last frame after a cut, and begins anew with a snapshot
 * whenever a number is missing. Knows nothing of SignalR.
 */
export class FeedReader {
  private picture: Picture | null = null
  private early: Frame[] = []
  private joining = false
  private attempt = 0
  private failures = 0
  private retry: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: FeedReaderOptions) {}

  /** The connection stands: go on from the last frame, or begin. */
  connected(): void {
    void this.join(this.picture)
  }

  /** The connection is gone; what is shown is as of the last frame. */
  disconnected(): void {
    this.attempt++
    this.joining = false
    clearTimeout(this.retry)
    this.options.onComplete(false)
  }

  frame(frame: Frame): void {
    if (this.joining) this.early.push(frame)
    else if (this.picture && this.take(receiveFrame(this.picture, frame))) this.failures = 0
  }

  snapshot(snapshot: Snapshot): void {
    this.take(receiveSnapshot(this.picture, snapshot))
  }

  private async join(since: Cursor | null): Promise<void> {
    const attempt = ++this.attempt
    this.joining = true
    this.early = []
    this.options.onComplete(false)
    const answer = await this.ask(since)
    if (attempt !== this.attempt) return
    this.joining = false
    if (answer === null) this.again()
    else if (this.take(receiveJoin(this.picture, answer))) this.takeEarly()
  }

  private async ask(since: Cursor | null): Promise<Snapshot | null> {
    try {
      return await this.options.join(since && { epoch: since.epoch, sequence: since.sequence })
    } catch (error) {
      console.warn('Joining the town failed.', error)
      return null
    }
  }

  private takeEarly(): void {
    const frames = this.early
    this.early = []
    frames.forEach(frame => {
      this.frame(frame)
    })
    if (!this.joining) this.options.onComplete(true)
  }

  private take(received: Received): boolean {
    if (received.kind === 'gap') this.again()
    if (received.kind !== 'applied') return false
    this.picture = received.picture
    this.options.onPicture(received.picture)
    return true
  }

  /** Begins anew with a snapshot, at once and then ever less often: a feed that keeps failing must not be stormed. */
  private again(): void {
    this.attempt++
    this.joining = true
    this.options.onComplete(false)
    clearTimeout(this.retry)
    const pause = this.failures === 0 ? 0 : Math.min(longestPauseMs, firstPauseMs * 2 ** (this.failures - 1))
    this.failures++
    this.retry = setTimeout(() => void this.join(null), pause)
  }
}
