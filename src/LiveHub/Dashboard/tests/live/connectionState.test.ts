import { connectionStateOf, offlineAfterMs } from '@/live/connectionState'
import { pauseBefore } from '@/live/retryLoop'
import { describe, expect, it } from 'vitest'

describe('What is said of the connection', () => {
  it.each([
    ['connecting', 0, true, 'connecting'],
    ['connecting', offlineAfterMs, true, 'offline'],
    ['lost', 0, true, 'reconnecting'],
    ['lost', offlineAfterMs - 1, true, 'reconnecting'],
    ['lost', offlineAfterMs, true, 'offline'],
    ['lost', 0, false, 'offline'],
    ['catchingUp', 60_000, true, 'catchingUp'],
    ['live', 3_600_000, true, 'live'],
  ] as const)('%s for %i ms, with a network: %s, is called %s', (phase, lasted, online, said) => {
    expect(connectionStateOf(phase, 1_000, 1_000 + lasted, online)).toBe(said)
  })

  it('never pauses longer than seven seconds between two tries, nor the same for all pages', () => {
    expect(Math.max(...[0, 1, 2, 3, 4, 50].map(failures => pauseBefore(failures, 1)))).toBeLessThan(7_000)
    expect(pauseBefore(3, 0)).not.toBe(pauseBefore(3, 1))
  })
})
