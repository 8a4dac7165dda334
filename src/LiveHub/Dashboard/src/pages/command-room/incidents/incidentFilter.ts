import { hasFlag, type Flag } from '@/domain/flag'
import { urgencyOfIncident } from '@/domain/limit'
import type { Severity } from '@/domain/severity'
import type { OpenStatus } from '@/domain/status'
import type { TownIndex } from '@/domain/townIndex'
import type { IncidentSummary } from '@/live/wire'
import { matcherOf } from './incidentSearch'

/** Which incidents are shown; an empty part lets all through. */
export interface IncidentFilter {
  severities: Severity[]
  statuses: OpenStatus[]
  /** Code of an upper or sub-category. */
  category: string
  /** Key of the unit whose queue holds it. */
  unit: string
  /** Code of a grid. */
  grid: string
  urgency: '' | 'overdue' | 'warned'
  flag: '' | Flag
  /** Words of its number, category, place or unit. */
  text: string
}

export const noFilter = (): IncidentFilter => ({
  severities: [],
  statuses: [],
  category: '',
  unit: '',
  grid: '',
  urgency: '',
  flag: '',
  text: '',
})

export const isFiltering = (filter: IncidentFilter): boolean =>
  filter.severities.length > 0 ||
  filter.statuses.length > 0 ||
  [filter.category, filter.unit, filter.grid, filter.urgency, filter.flag, filter.text.trim()].some(part => part !== '')

export function filterIncidents(
  incidents: Iterable<IncidentSummary>,
  filter: IncidentFilter,
  town: TownIndex,
  now: number,
): IncidentSummary[] {
  const severities = new Set<number>(filter.severities)
  const statuses = new Set<string>(filter.statuses)
  const matches = matcherOf(filter.text, town)
  return [...incidents].filter(
    incident =>
      (severities.size === 0 || severities.has(incident.severity)) &&
      (statuses.size === 0 || statuses.has(incident.status)) &&
      (filter.grid === '' || filter.grid === incident.grid) &&
      (filter.unit === '' || filter.unit === town.queueOf(incident.owner)) &&
      isOfCategory(incident.category, filter.category, town) &&
      (filter.urgency === '' || filter.urgency === urgencyOfIncident(incident, now)) &&
      (filter.flag === '' || hasFlag(incident, filter.flag)) &&
      matches(incident),
  )
}

const isOfCategory = (code: string | null, wanted: string, town: TownIndex): boolean =>
  wanted === '' || wanted === code || wanted === town.upperCategory(code)
