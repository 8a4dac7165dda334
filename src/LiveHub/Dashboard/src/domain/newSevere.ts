import type { IncidentSummary } from '@/live/wire'

const mildestSevere = 2

/** Whether nobody has seen to it yet: it was reported, and at most accepted. */
export const isFreshSevere = ({ severity, status }: Pick<IncidentSummary, 'severity' | 'status'>): boolean =>
  severity <= mildestSevere && (status === 'reported' || status === 'accepted')

/** Ids of severe incidents that were not severe, or not there, in the picture before. */
export function newSevere(
  before: ReadonlyMap<string, IncidentSummary>,
  now: ReadonlyMap<string, IncidentSummary>,
): string[] {
  return [...now.values()]
    .filter(incident => isFreshSevere(incident) && (before.get(incident.id)?.severity ?? Infinity) > mildestSevere)
    .map(({ id }) => id)
}
