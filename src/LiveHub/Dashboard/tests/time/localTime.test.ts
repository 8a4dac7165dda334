import { instantOfLocal, localOfInstant } from '@/time/localTime'
import { describe, expect, it } from 'vitest'

describe('A time by the clocks of a town', () => {
  it('is an instant and back', () => {
    const instant = Date.UTC(2018, 3, 10, 0, 30)
    expect(localOfInstant(instant, 'Asia/Shanghai')).toBe('2018-04-10T08:30')
    expect(instantOfLocal('2018-04-10T08:30', 'Asia/Shanghai')).toBe(instant)
  })

  it('knows that clocks are put forward and back', () => {
    expect(instantOfLocal('2026-03-29T01:59', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 0, 59))
    expect(instantOfLocal('2026-03-29T03:00', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 0))
    expect(instantOfLocal('2026-07-01T12:00', 'Europe/Berlin')).toBe(Date.UTC(2026, 6, 1, 10, 0))
  })
})
