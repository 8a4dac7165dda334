import { urgencyOf, urgencyOfIncident } from '@/domain/limit'
import { describe, expect, it } from 'vitest'
import { at } from '../support/wire'

const due = at(100)
const before = Date.parse(at(99))
const after = Date.parse(at(100))

describe('The urgency of a limit', () => {
  it.each([
    ['running', before, 'running'],
    ['warned', before, 'warned'],
    ['overdue', before, 'overdue'],
    ['met', after, 'none'],
    ['missed', after, 'none'],
  ] as const)('follows the server: %s', (state, now, urgency) => {
    expect(urgencyOf({ due, state }, now)).toBe(urgency)
  })

  it.each(['running', 'warned'] as const)('turns overdue at the due time though the server still says %s', state => {
    expect(urgencyOf({ due, state }, after)).toBe('overdue')
  })

  it('is that of standing still while the incident is suspended, also past its limit', () => {
    const limit = { due, state: 'overdue' } as const
    expect(urgencyOfIncident({ limit, suspended: true }, after)).toBe('suspended')
    expect(urgencyOfIncident({ limit, suspended: false }, after)).toBe('overdue')
  })

  it('is none without a limit', () => {
    expect(urgencyOf(null, after)).toBe('none')
  })
})
