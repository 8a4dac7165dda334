import type { WorkerView } from '@/live/wire'

export interface LonLat {
  readonly lon: number
  readonly lat: number
}

interface Track {
  readonly from: LonLat
  readonly to: LonLat
  readonly startedAt: number
  readonly duration: number
}

const shortestMs = 100
const longestMs = 4_000

/** Where workers are shown: each glides to its last reported position, in the time that reports take to follow each other. */
export class WorkerTracks {
  private readonly tracks = new Map<string, Track>()
  private glidingUntil = 0
  private taken = 0

  /** @param still True where the person wants no motion: positions then jump. */
  constructor(private readonly still = false) {}

  /** Takes over who is there now; all times in wall ms. */
  update(workers: ReadonlyMap<string, WorkerView>, now: number): void {
    for (const id of this.tracks.keys()) if (!workers.has(id)) this.tracks.delete(id)
    for (const { id, lon, lat } of workers.values()) if (lon !== null && lat !== null) this.head(id, { lon, lat }, now)
  }

  /** Where to show a worker; null while no position is known. */
  at(id: string, now: number): LonLat | null {
    const track = this.tracks.get(id)
    if (!track) return null
    const share = track.duration === 0 ? 1 : Math.min(1, (now - track.startedAt) / track.duration)
    return {
      lon: track.from.lon + (track.to.lon - track.from.lon) * share,
      lat: track.from.lat + (track.to.lat - track.from.lat) * share,
    }
  }

  /** How many steps have been taken: new positions of workers who had one before. */
  get steps(): number {
    return this.taken
  }

  /** Whether anyone is on the way. */
  isGliding(now: number): boolean {
    return now <= this.glidingUntil
  }

  private head(id: string, to: LonLat, now: number): void {
    const before = this.tracks.get(id)
    if (before?.to.lon === to.lon && before.to.lat === to.lat) return
    if (before) this.taken++
    const shown = this.at(id, now)
    const duration = before && !this.still ? Math.min(longestMs, Math.max(shortestMs, now - before.startedAt)) : 0
    this.tracks.set(id, { from: shown ?? to, to, startedAt: now, duration })
    this.glidingUntil = Math.max(this.glidingUntil, now + duration)
  }
}
