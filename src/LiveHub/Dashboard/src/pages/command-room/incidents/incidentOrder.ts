import { runsInSuspension } from '@/domain/limit'
import type { IncidentSummary } from '@/live/wire'

export const incidentOrders = ['due', 'severity', 'newest'] as const

export type IncidentOrder = (typeof incidentOrders)[number]

type Comparer = (a: IncidentSummary, b: IncidentSummary) => number

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byId: Comparer = (a, b) => byText(a.id, b.id)
const byDue: Comparer = (a, b) => dueOf(a) - dueOf(b)
const bySeverity: Comparer = (a, b) => a.severity - b.severity
const byNewest: Comparer = (a, b) => Date.parse(b.reportedAt) - Date.parse(a.reportedAt)

/** What has no running limit, and what stands still, comes last. */
const dueOf = ({ limit, suspended }: IncidentSummary) =>
  limit && (!suspended || runsInSuspension(limit)) ? Date.parse(limit.due) : Number.MAX_SAFE_INTEGER

const comparers: Record<IncidentOrder, readonly Comparer[]> = {
  due: [byDue, bySeverity, byNewest, byId],
  severity: [bySeverity, byDue, byNewest, byId],
  newest: [byNewest, byId],
}

/** Sorts without touching the input; equal ones keep a fixed order, so that rows do not jump. */
export function orderIncidents(incidents: readonly IncidentSummary[], order: IncidentOrder): IncidentSummary[] {
  const chain = comparers[order]
  return incidents.toSorted((a, b) => {
    for (const compare of chain) {
      const result = compare(a, b)
      if (result !== 0) return result
    }
    return 0
  })
}
