import { HubConnectionBuilder, LogLevel, type HubConnection } from '@microsoft/signalr'
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack'
import { Pause, pauseBefore } from './retryLoop'
import type { Cursor, Frame, Snapshot } from './wire'

export interface LiveConnectionEvents {
  connected(): void
  disconnected(): void
  /** A try failed; the caller may find out why, and stop the connection where trying on is no use. */
  failed(): void
  frame(frame: Frame): void
  snapshot(snapshot: Snapshot): void
}

/** The connection to the live hub: comes up, and after every cut comes up again until it is stopped. */
export class LiveConnection {
  private readonly hub: HubConnection
  private readonly pause = new Pause()
  private readonly wake = () => {
    this.pause.cut()
  }
  private stopped = false
  private closed: () => void = () => undefined

  constructor(private readonly events: LiveConnectionEvents) {
    this.hub = new HubConnectionBuilder()
      .withUrl('/hubs/live')
      .withHubProtocol(new MessagePackHubProtocol())
      .configureLogging(LogLevel.Warning)
      .build()
    this.hub.onclose(() => {
      events.disconnected()
      this.closed()
    })
    this.hub.on('frame', (frame: Frame) => {
      events.frame(frame)
    })
    this.hub.on('snapshot', (snapshot: Snapshot) => {
      events.snapshot(snapshot)
    })
  }

  join(town: string, since: Cursor | null): Promise<Snapshot> {
    return this.hub.invoke<Snapshot>('Join', town, since)
  }

  /** Runs until stopped. */
  async run(): Promise<void> {
    window.addEventListener('online', this.wake)
    let failures = 0
    while (!this.isStopped()) {
      failures = (await this.comeUp()) ? 0 : failures + 1
      if (!this.isStopped()) await this.pause.for(pauseBefore(failures, Math.random()))
    }
    window.removeEventListener('online', this.wake)
  }

  async stop(): Promise<void> {
    this.stopped = true
    this.pause.cut()
    await this.hub.stop()
  }

  /** One life of the connection; false where it did not come up. */
  private async comeUp(): Promise<boolean> {
    const closed = new Promise<void>(resolve => (this.closed = resolve))
    try {
      await this.hub.start()
    } catch {
      // The hub's own log has the reason; what it means for the page the caller finds out.
      this.events.failed()
      return false
    }
    this.events.connected()
    await closed
    return true
  }

  private isStopped(): boolean {
    return this.stopped
  }
}
