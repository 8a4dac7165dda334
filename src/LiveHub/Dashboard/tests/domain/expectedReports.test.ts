import { expectedWaitMs, hourOfWeek } from '@/domain/expectedReports'
import { describe, expect, it } from 'vitest'

const week = (rate: (hour: number) => number) => Array.from({ length: 168 }, (_, hour) => rate(hour))
const minutes = (ms: number | null) => (ms === null ? null : Math.round(ms / 60_000))

describe('The wait for a report', () => {
  it('is the inverse of a steady rate', () => {
    expect(
      minutes(
        expectedWaitMs(
          week(() => 2),
          10.75,
        ),
      ),
    ).toBe(30)
  })

  it('adds up hours of different rates, over the end of the week too', () => {
    // A quarter in the last half hour of Sunday, the other three quarters at three an hour.
    expect(
      minutes(
        expectedWaitMs(
          week(hour => (hour === 167 ? 0.5 : 3)),
          167.5,
        ),
      ),
    ).toBe(30 + 15)
  })

  it('is none where nothing is ever reported', () => {
    expect(
      expectedWaitMs(
        week(() => 0),
        3,
      ),
    ).toBeNull()
  })
})

describe('The hour of the week', () => {
  it('is that of the town, Monday 00:00 first', () => {
    expect(hourOfWeek(Date.UTC(2018, 3, 8, 16, 0), 'Asia/Shanghai')).toBe(0)
    expect(hourOfWeek(Date.UTC(2018, 3, 8, 15, 30), 'Asia/Shanghai')).toBe(167.5)
  })
})
