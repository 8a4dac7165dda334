/** A length of time in the two units that matter at its size. */
export interface Duration {
  readonly key: 'seconds' | 'minutes' | 'hours' | 'days'
  /** The larger unit. */
  readonly count: number
  /** The smaller unit; 0 where there is none. */
  readonly rest: number
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Splits a length of time, in ms; its sign is dropped. */
export function splitDuration(milliseconds: number): Duration {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  if (seconds < minute) return { key: 'seconds', count: seconds, rest: 0 }
  if (seconds < hour) return { key: 'minutes', count: Math.floor(seconds / minute), rest: seconds % minute }
  if (seconds < 2 * day)
    return { key: 'hours', count: Math.floor(seconds / hour), rest: Math.floor((seconds % hour) / minute) }
  return { key: 'days', count: Math.floor(seconds / day), rest: Math.floor((seconds % day) / hour) }
}
