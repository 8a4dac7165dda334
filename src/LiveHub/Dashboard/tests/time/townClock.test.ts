import { townTimeAt } from '@/time/townClock'
import { describe, expect, it } from 'vitest'

const reading = { at: 1_000_000, receivedAt: 500 }

describe("The town's clock", () => {
  it('runs on at the speed of the town between frames', () => {
    expect(townTimeAt(reading, { speed: 60, simulated: true }, 600)).toBe(1_006_000)
    expect(townTimeAt(reading, { speed: 1, simulated: false }, 600)).toBe(1_000_100)
  })

  it('runs at most a minute ahead of what a simulated town has said', () => {
    expect(townTimeAt(reading, { speed: 60, simulated: true }, 90_500)).toBe(1_060_000)
  })

  it('runs on through a quiet night of a real town', () => {
    expect(townTimeAt(reading, { speed: 1, simulated: false }, 600_500)).toBe(1_600_000)
  })

  it('does not run backwards when the wall clock was set back', () => {
    expect(townTimeAt(reading, { speed: 60, simulated: true }, 0)).toBe(1_000_000)
  })
})
