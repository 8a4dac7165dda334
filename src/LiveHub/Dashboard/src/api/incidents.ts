import type { IncidentStatus } from '@/domain/status'
import type { LimitState, LimitedStep } from '@/domain/limit'
import { request } from './http'

export interface IncidentPlace {
  readonly point: { readonly lon: number; readonly lat: number } | null
  readonly address: string | null
  readonly grid: string | null
  readonly outside: boolean
}

export interface IncidentRoute {
  readonly kind: 'grid' | 'platform' | 'county'
  readonly platform: string | null
  readonly agency: string | null
  readonly department: string | null
}

export interface IncidentLimit {
  readonly step: LimitedStep
  readonly due: string
  readonly warnAt: string
  readonly state: LimitState
}

/** One event of the history; which further fields it has depends on its type. */
export interface IncidentEvent {
  readonly version: number
  readonly type: string
  readonly at: string
  readonly receivedAt: string
  readonly by: string
  readonly [field: string]: unknown
}

export interface Incident {
  readonly id: string
  readonly version: number
  readonly status: IncidentStatus
  readonly channel: string
  readonly category: string | null
  readonly severity: number
  readonly description: string
  readonly place: IncidentPlace
  readonly owner: string
  readonly assignee: string | null
  readonly route: IncidentRoute | null
  readonly reportedAt: string
  /** When it happened, where the report says so. */
  readonly occurredAt: string | null
  readonly limits: readonly IncidentLimit[]
  readonly history: readonly IncidentEvent[]
}

export const getIncident = (id: string, signal: AbortSignal) =>
  request<Incident>('GET', `/incidents/${encodeURIComponent(id)}`, { signal })
