import type { IncidentEvent } from '@/api/incidents'

/** A worker who was considered for an incident. */
export interface Candidate {
  readonly worker: string
  readonly travelSeconds: number
  readonly verdict: string
  readonly assignments: number
  readonly taken: boolean
}

/** The candidates that an event tells of, best first; none where nobody chose. */
export function candidatesOf(event: IncidentEvent): Candidate[] {
  const { candidates, assignee } = event
  if (!Array.isArray(candidates)) return []
  return (candidates as Omit<Candidate, 'taken'>[]).map(candidate => ({
    ...candidate,
    taken: candidate.worker === assignee,
  }))
}
