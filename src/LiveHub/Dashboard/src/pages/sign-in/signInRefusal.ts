import { ApiError, UnreachableError } from '@/api/problem'

/** Why signing in did not work: which text of the catalogue says it, and the server's own word. */
export interface SignInRefusal {
  readonly key: 'refused' | 'linkRefused' | 'tooMany' | 'unreachable' | 'failed'
  readonly detail: string
}

export function signInRefusal(error: unknown): SignInRefusal {
  const detail = error instanceof Error ? error.message : String(error)
  if (error instanceof UnreachableError) return { key: 'unreachable', detail }
  if (!(error instanceof ApiError)) return { key: 'failed', detail }
  if (error.status === 429) return { key: 'tooMany', detail }
  return { key: error.status < 500 ? 'refused' : 'failed', detail }
}
