import { ApiError, UnreachableError } from '@/api/problem'
import { doneSince, holderOf, notedVersion, refusalOf } from '@/pages/command-room/commands/refusal'
import { describe, expect, it } from 'vitest'
import { whole } from '../support/incident'

const event = (version: number, type: string, more = {}) => ({
  version,
  type,
  at: '',
  receivedAt: '',
  by: 'p-1',
  ...more,
})

describe('A refusal', () => {
  it('says which no it was and which fields are wrong', () => {
    const error = new ApiError(400, {
      code: 'badField',
      title: 'A field is wrong',
      errors: [{ field: 'body.until', expected: '' }],
    })
    expect(refusalOf(error)).toEqual({ code: 'badField', title: 'A field is wrong', fields: ['until'], again: false })
  })

  it('is worth another try where nobody knows what became of it, and nowhere else', () => {
    expect(refusalOf(new UnreachableError(null)).again).toBe(true)
    expect([503, 429, 412, 409, 403].map(status => refusalOf(new ApiError(status, {})).again)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('does not hide a fault of the page', () => {
    expect(() => refusalOf(new TypeError('x'))).toThrow(TypeError)
  })

  it('tells what others did since, and who has it', () => {
    const incident = whole({
      history: [event(1, 'reported'), event(2, 'workStarted', { post: 'p-2' }), event(3, 'accepted')],
    })
    expect(doneSince(incident, 1).map(({ type }) => type)).toEqual(['workStarted', 'accepted'])
    expect(holderOf(incident)).toBe('p-2')
    expect(holderOf(whole({ assignee: 'w001' }))).toBe('w001')
    expect(holderOf(whole())).toBeNull()
  })
})

describe('Who fills in a form', () => {
  it('has not noted what other people did since, and need not note what rules did', () => {
    const byRule = whole({ version: 2, history: [event(1, 'reported'), event(2, 'limitWarned', { by: 'rule' })] })
    expect(notedVersion(byRule, 1)).toBe(2)
    const byOthers = whole({ version: 3, history: [...byRule.history, event(3, 'accepted')] })
    expect(notedVersion(byOthers, 1)).toBe(1)
    expect(notedVersion(byOthers, 3)).toBe(3)
  })
})
