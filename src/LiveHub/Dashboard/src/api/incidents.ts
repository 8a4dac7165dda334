import type { ApprovalKind, PartnerStage } from '@/domain/codes'
import type { IncidentStatus } from '@/domain/status'
import type { LimitState, LimitedStep } from '@/domain/limit'
import type { CommandName } from './commands'
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

/** The clock stands still. */
export interface Suspension {
  readonly since: string
  readonly until: string
  readonly reason: string
}

/** What somebody asks a leader for. */
export interface ApprovalRequest {
  readonly kind: ApprovalKind
  readonly by: string
  readonly until: string | null
  readonly days: number | null
  readonly reason: string
}

/** A unit that acts together with the owner. */
export interface Partner {
  readonly unit: string
  readonly post: string | null
  readonly stage: PartnerStage
  readonly since: string
}

/** Something that is allowed and yet worth a second thought. */
export interface IncidentWarning {
  readonly code: string
  readonly unit: string
  /** When it will be over, by the rota. */
  readonly until: string | null
}

/** Why a rule did something. */
export interface RuleReason {
  readonly cause: string
  readonly about: string | null
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
  /** Null where it was erased. */
  readonly description: string | null
  readonly place: IncidentPlace
  readonly owner: string
  readonly assignee: string | null
  readonly route: IncidentRoute | null
  readonly reportedAt: string
  /** When it happened, where the report says so. */
  readonly occurredAt: string | null
  /** Number that can be read over the phone. */
  readonly number: string | null
  /** Number that another hotline gave it. */
  readonly externalNumber: string | null
  readonly suspension: Suspension | null
  readonly request: ApprovalRequest | null
  readonly partners: readonly Partner[]
  readonly mergedInto: string | null
  /** The incident that leads it. */
  readonly lead: string | null
  readonly linked: readonly string[]
  readonly merged: readonly string[]
  /** Code of the operation that puts it first. */
  readonly operation: string | null
  /** The emergency service that was given it. */
  readonly emergencyService: string | null
  readonly warnings: readonly IncidentWarning[]
  readonly answeredAt: string | null
  readonly satisfaction: number | null
  /** Open incidents near by that may be the same matter. */
  readonly duplicates?: readonly NearbyIncident[]
  readonly limits: readonly IncidentLimit[]
  readonly history: readonly IncidentEvent[]
  /** What the reader's role may do next in this state. */
  readonly links: readonly { readonly command: CommandName }[]
}

/** An open incident near another. */
export interface NearbyIncident {
  readonly incident: { readonly id: string; readonly number?: string | null; readonly category: string | null }
  readonly metres: number
  /** Whether the town's policy proposes it as the same matter. */
  readonly sameMatter: boolean
}

/** An incident in a list of the read model, which follows by a moment. */
export interface ListedIncident {
  readonly id: string
  readonly status: IncidentStatus
  readonly category: string | null
  readonly severity: number
  readonly number?: string | null
  readonly place: IncidentPlace
  readonly reportedAt: string
}

/** Open and ended incidents with these words in number, address, category or text, newest first. */
export async function findIncidents(
  town: string,
  words: string,
  signal: AbortSignal,
): Promise<readonly ListedIncident[]> {
  const query = new URLSearchParams({ town, q: words, limit: '20' })
  return (await request<{ items: readonly ListedIncident[] }>('GET', `/incidents?${query.toString()}`, { signal }))
    .items
}

export const getIncident = (id: string, signal?: AbortSignal) =>
  request<Incident>('GET', `/incidents/${encodeURIComponent(id)}`, signal ? { signal } : {})

/** What is open near an incident, nearest first. */
export const getNearby = (id: string, signal: AbortSignal) =>
  request<{ items: readonly NearbyIncident[] }>('GET', `/incidents/${encodeURIComponent(id)}/nearby`, { signal })
