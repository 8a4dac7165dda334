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
    const limit = { step: 'arrive', due, state: 'warned' } as const
    expect(urgencyOfIncident({ limit, suspended: true }, after)).toBe('suspended')
    expect(urgencyOfIncident({ limit, suspended: false }, after)).toBe('overdue')
    expect(urgencyOfIncident({ limit: null, suspended: true }, after)).toBe('suspended')
  })

  it('does not stand still for what was late before the suspension, nor for a promise', () => {
    const late = { step: 'arrive', due, state: 'overdue' } as const
    const promise = { step: 'callBack', due, state: 'running' } as const
    expect(urgencyOfIncident({ limit: late, suspended: true }, after)).toBe('overdue')
    expect(urgencyOfIncident({ limit: promise, suspended: true }, before)).toBe('running')
  })

  it('is none without a limit', () => {
    expect(urgencyOf(null, after)).toBe('none')
  })
})
