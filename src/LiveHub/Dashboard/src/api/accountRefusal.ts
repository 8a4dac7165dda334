import { ApiError, UnreachableError } from './problem'

/** Codes of refusals that the catalogue has under `accountRefusal`. */
const told = [
  'signInRefused',
  'passkeyRefused',
  'passwordRefused',
  'accountLocked',
  'lockedOut',
  'noGrant',
  'noAccount',
  'ofProvider',
  'signInAgain',
  'linkSpent',
  'lastWayIn',
  'nameTaken',
  'providerFailed',
  'providerDown',
] as const

/** Why something about an account did not work: which text of the catalogue says it, and the server's own word. */
export interface AccountRefusal {
  readonly key: (typeof told)[number] | 'badName' | 'cancelled' | 'passkeyKnown' | 'tooMany' | 'unreachable' | 'failed'
  readonly detail: string
}

/** The refusal of an error. */
export function accountRefusal(error: unknown): AccountRefusal {
  const detail = error instanceof Error ? error.message : String(error)
  return { key: keyOf(error), detail }
}

/** The refusal of a code that stands in the address. */
export function refusalOfCode(code: unknown): AccountRefusal | null {
  const key = told.find(known => known === code)
  return key ? { key, detail: '' } : null
}

function keyOf(error: unknown): AccountRefusal['key'] {
  if (error instanceof UnreachableError) return 'unreachable'
  if (error instanceof DOMException) return error.name === 'InvalidStateError' ? 'passkeyKnown' : 'cancelled'
  if (!(error instanceof ApiError)) return 'failed'
  const { code } = error.problem
  const known = told.find(key => key === code)
  if (known) return known
  if (code === 'badField' || code === 'badText') return 'badName'
  return error.status === 429 ? 'tooMany' : 'failed'
}
