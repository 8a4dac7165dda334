import { flags } from '@/domain/flag'
import { severities } from '@/domain/severity'
import { openStatuses } from '@/domain/status'
import { noFilter, type IncidentFilter } from './incidentFilter'
import { incidentOrders, type IncidentOrder } from './incidentOrder'

export interface ListView {
  readonly filter: IncidentFilter
  readonly order: IncidentOrder
}

type Query = Readonly<Record<string, unknown>>

const usualOrder: IncidentOrder = 'due'

/** Filters and order as parts of an address; what is not set is undefined, so that a plain list has a plain address. */
export function queryOf({ filter, order }: ListView): Record<string, string | undefined> {
  const list = (values: readonly (string | number)[]) => (values.length > 0 ? values.join(',') : undefined)
  return {
    q: filter.text || undefined,
    severity: list(filter.severities),
    status: list(filter.statuses),
    category: filter.category || undefined,
    unit: filter.unit || undefined,
    grid: filter.grid || undefined,
    urgency: filter.urgency || undefined,
    flag: filter.flag || undefined,
    sort: order === usualOrder ? undefined : order,
  }
}

/** What an address asks for. It may have been typed or be of another build: what nobody knows is left out. */
export function viewOf(query: Query): ListView {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const one = <T extends string>(name: string, known: readonly T[]) => known.find(value => value === text(name))
  const some = <T extends string | number>(name: string, known: readonly T[]) => {
    const wanted = new Set(text(name).split(','))
    return known.filter(value => wanted.has(`${value}`))
  }
  const filter: IncidentFilter = {
    ...noFilter(),
    text: text('q'),
    severities: some('severity', severities),
    statuses: some('status', openStatuses),
    category: text('category'),
    unit: text('unit'),
    grid: text('grid'),
    urgency: one('urgency', ['overdue', 'warned'] as const) ?? '',
    flag: one('flag', flags) ?? '',
  }
  return { filter, order: one('sort', incidentOrders) ?? usualOrder }
}
