export const limitedSteps = [
  'accept',
  'dispatch',
  'arrive',
  'resolve',
  'close',
  'callBack',
  'external',
  'reply',
] as const
export const limitStates = ['running', 'warned', 'overdue', 'met', 'missed'] as const

export type LimitedStep = (typeof limitedSteps)[number]
export type LimitState = (typeof limitStates)[number]

interface ShownLimit {
  readonly due: string
  readonly state: LimitState
}

/** How pressing a limit is; the order is that of attention. */
export type Urgency = 'overdue' | 'warned' | 'running' | 'suspended' | 'none'

/**
 * How pressing a limit is at an instant. The server's word counts, but what has passed since is overdue before the server's word for it
 * arrives: the page must not show less than the truth.
 */
export function urgencyOf(limit: ShownLimit | null, now: number): Urgency {
  if (limit === null || limit.state === 'met' || limit.state === 'missed') return 'none'
  if (limit.state === 'overdue' || Date.parse(limit.due) <= now) return 'overdue'
  return limit.state
}

/** How pressing an incident is: one whose clock stands still is not, whatever its limit says. */
export const urgencyOfIncident = (incident: { limit: ShownLimit | null; suspended: boolean }, now: number): Urgency =>
  incident.suspended ? 'suspended' : urgencyOf(incident.limit, now)
