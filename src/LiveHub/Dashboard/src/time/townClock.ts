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

// A simulated town may stand still (its process busy or paused) while no frame says so. The page then runs on by itself only a little:
// a minute too much would already turn positions grey and limits overdue that are neither.
const longestSimulatedLeadMs = 60_000

/** Above this speed seconds would only flicker. */
export const fastestWithSeconds = 10

/** The town's time at a wall instant: the last frame's, run on at the town's speed. */
export function townTimeAt(reading: ClockReading, pace: ClockPace, wallNow: number): number {
  const lead = Math.max(0, wallNow - reading.receivedAt) * pace.speed
  return reading.at + (pace.simulated ? Math.min(lead, longestSimulatedLeadMs) : lead)
}
