/** What the last frame said about the town's time. */
export interface ClockReading {
  /** Town time of the frame, ms. */
  readonly at: number
  /** Wall time at which it came, ms. */
  readonly receivedAt: number
}

export interface ClockPace {
  /** Town seconds in a wall second. */
  readonly speed: number
  readonly simulated: boolean
}

// A simulated town may stand still (its process busy or paused) while no frame says so. The page may then not run on by itself for long.
const longestSimulatedSilenceMs = 3_000

/** The town's time at a wall instant: the last frame's, run on at the town's speed. */
export function townTimeAt(reading: ClockReading, pace: ClockPace, wallNow: number): number {
  const silence = Math.max(0, wallNow - reading.receivedAt)
  return reading.at + (pace.simulated ? Math.min(silence, longestSimulatedSilenceMs) : silence) * pace.speed
}
