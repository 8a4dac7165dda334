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
  readonly step: LimitedStep
  readonly due: string
  readonly state: LimitState
}

/** How pressing a limit is; the order is that of attention. */
export type Urgency = 'overdue' | 'warned' | 'running' | 'suspended' | 'none'

/**
 * How pressing a limit is at an instant. The server's word counts, but what has passed since is overdue before the server's word for it
 * arrives: the page must not show less than the truth.
 */
export function urgencyOf(limit: Omit<ShownLimit, 'step'> | null, now: number): Urgency {
  if (limit === null || limit.state === 'met' || limit.state === 'missed') return 'none'
  if (limit.state === 'overdue' || Date.parse(limit.due) <= now) return 'overdue'
  return limit.state
}

/** How pressing an incident is. While its clock stands still nothing runs but what was promised to somebody, or was late before. */
export function urgencyOfIncident(incident: { limit: ShownLimit | null; suspended: boolean }, now: number): Urgency {
  const { limit, suspended } = incident
  if (!suspended) return urgencyOf(limit, now)
  return limit && runsInSuspension(limit) ? urgencyOf(limit, now) : 'suspended'
}

/** Whether a limit goes on while the clock of its incident stands still. */
export const runsInSuspension = ({ step, state }: Omit<ShownLimit, 'due'>): boolean =>
  state === 'overdue' || promises.has(step)

const promises: ReadonlySet<LimitedStep> = new Set(['callBack', 'external', 'reply'])
