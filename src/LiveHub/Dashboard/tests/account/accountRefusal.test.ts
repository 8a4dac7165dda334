import { ApiError, UnreachableError } from '@/api/problem'
import { accountRefusal, refusalOfCode } from '@/api/accountRefusal'
import en from '@/locales/en.json'
import { describe, expect, it } from 'vitest'

const refused = (status: number, code: string) => accountRefusal(new ApiError(status, { code, detail: 'because' })).key

describe('A refusal about an account', () => {
  it('is told by its code', () => {
    expect(refused(401, 'signInRefused')).toBe('signInRefused')
    expect(refused(429, 'lockedOut')).toBe('lockedOut')
    expect(refused(410, 'linkSpent')).toBe('linkSpent')
    expect(refused(400, 'badField')).toBe('badName')
  })

  it('of another code is told by its status, and else by the server’s own word', () => {
    expect(refused(429, 'tooMany')).toBe('tooMany')
    expect(accountRefusal(new ApiError(500, { code: 'internal', detail: 'because' }))).toEqual({
      key: 'failed',
      detail: 'because',
    })
    expect(accountRefusal(new UnreachableError(null)).key).toBe('unreachable')
  })

  it('of the browser says whether it was put away or there is a passkey already', () => {
    expect(accountRefusal(new DOMException('', 'NotAllowedError')).key).toBe('cancelled')
    expect(accountRefusal(new DOMException('', 'InvalidStateError')).key).toBe('passkeyKnown')
  })

  it('stands in the address by a code that is known, and by no other', () => {
    expect(refusalOfCode('providerDown')?.key).toBe('providerDown')
    expect(refusalOfCode('<b>')).toBeNull()
  })

  it('has its text', () => {
    for (const code of ['signInRefused', 'lockedOut', 'linkSpent', 'noGrant', 'providerFailed', 'cancelled', 'failed'])
      expect(en.accountRefusal).toHaveProperty(code)
  })
})
