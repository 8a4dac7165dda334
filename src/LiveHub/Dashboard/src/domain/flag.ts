import type { IncidentSummary } from '@/live/wire'

/** What sets an incident apart beside status and limit, what asks for somebody first. */
export const flags = ['toBePhoned', 'approval', 'promised', 'suspended', 'operation', 'linked'] as const

export type Flag = (typeof flags)[number]

const holds: Record<Flag, (incident: IncidentSummary) => boolean> = {
  toBePhoned: incident => incident.toBePhoned,
  approval: incident => incident.request !== null,
  promised: incident => incident.promisedBy !== null,
  suspended: incident => incident.suspended,
  operation: incident => incident.operation !== null,
  linked: incident => incident.lead !== null,
}

export const hasFlag = (incident: IncidentSummary, flag: Flag): boolean => holds[flag](incident)

export const flagsOf = (incident: IncidentSummary): Flag[] => flags.filter(flag => hasFlag(incident, flag))

/** How many incidents have each flag. */
export function countFlags(incidents: Iterable<IncidentSummary>): ReadonlyMap<Flag, number> {
  const counts = new Map<Flag, number>()
  for (const incident of incidents) for (const flag of flagsOf(incident)) counts.set(flag, (counts.get(flag) ?? 0) + 1)
  return counts
}
