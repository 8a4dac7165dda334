import type { Incident, IncidentEvent } from '@/api/incidents'
import { ApiError, UnreachableError } from '@/api/problem'

/** Why a command was not done. */
export interface Refusal {
  /** Which no; `unreachable` where there was no answer. */
  readonly code: string
  /** The service's own words, in the page's language. */
  readonly title: string
  /** Names of the fields that are wrong. */
  readonly fields: readonly string[]
  /** Whether the same may go through when it is tried again: nobody knows what became of it, or too much was asked at once. */
  readonly again: boolean
}

export function refusalOf(error: unknown): Refusal {
  if (error instanceof UnreachableError) return { code: 'unreachable', title: '', fields: [], again: true }
  if (!(error instanceof ApiError)) throw error
  const { code = '', title = '', errors = [] } = error.problem
  return {
    code,
    title,
    fields: errors.map(({ field }) => field.replace(/^body\./, '')),
    again: error.status === 429 || error.status >= 500,
  }
}

/** What others have done since a version was seen: why a click that was right a moment ago is wrong now. */
export const doneSince = (incident: Incident, seen: number): IncidentEvent[] =>
  incident.history.filter(({ version }) => version > seen)

/** Whose name events carry that a rule has caused. */
const byRule = 'rule'

/**
 * The version that somebody has taken note of who began to fill in a form at another one: what people did since may have been overlooked
 * while writing; what rules did, such as a warning of a limit, makes no wish a wrong one.
 */
export const notedVersion = (incident: Incident, begun: number): number =>
  doneSince(incident, begun).some(({ by }) => by !== byRule) ? begun : incident.version

/** Who has it in hand: the assignee, or the post at whose desk it lies. */
export function holderOf({ assignee, history }: Incident): string | null {
  const started = history.findLast(({ type }) => type === 'workStarted')
  return assignee ?? (typeof started?.['post'] === 'string' ? started['post'] : null)
}
