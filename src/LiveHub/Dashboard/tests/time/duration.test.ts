import { splitDuration } from '@/time/duration'
import { describe, expect, it } from 'vitest'

describe('A length of time', () => {
  it.each([
    [0, 'seconds', 0, 0],
    [59_999, 'seconds', 59, 0],
    [60_000, 'minutes', 1, 0],
    [3_599_000, 'minutes', 59, 59],
    [3_600_000, 'hours', 1, 0],
    [47 * 3_600_000 + 59 * 60_000, 'hours', 47, 59],
    [49 * 3_600_000, 'days', 2, 1],
    [-90_000, 'minutes', 1, 30],
  ] as const)('of %i ms is told in %s', (milliseconds, key, count, rest) => {
    expect(splitDuration(milliseconds)).toEqual({ key, count, rest })
  })
})
