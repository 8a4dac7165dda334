import type { ApprovalKind, NoticeKind } from '@/domain/codes'
import type { IncidentStatus } from '@/domain/status'
import type { LimitState, LimitedStep } from '@/domain/limit'

/** A place in a feed. */
export interface Cursor {
  readonly epoch: number
  readonly sequence: number
}

export interface WorkerView {
  readonly id: string
  readonly onDuty: boolean
  readonly leaving: boolean
  readonly vehicle: string
  readonly incident: string | null
  readonly lon: number | null
  readonly lat: number | null
  readonly at: string | null
  /** Since when it calls for help; left out while it does not. */
  readonly helpSince?: string | null
}

export interface QueueView {
  readonly key: string
  readonly waiting: number
  readonly busy: number
  readonly capacity: number
  /** Age of the one that waits longest, at the time of the frame; 0 where none waits. */
  readonly oldestSeconds: number
}

export interface IncidentSummary {
  readonly id: string
  readonly version: number
  readonly status: IncidentStatus
  readonly category: string | null
  readonly severity: number
  readonly owner: string
  readonly assignee: string | null
  readonly grid: string | null
  readonly outside: boolean
  readonly lon: number | null
  readonly lat: number | null
  readonly reportedAt: string
  readonly limit: { readonly step: LimitedStep; readonly due: string; readonly state: LimitState } | null
  /** Number that can be read over the phone. */
  readonly number: string | null
  /** Whether the named worker has not answered. */
  readonly toBePhoned: boolean
  /** When the reporter was promised to be called back. */
  readonly promisedBy: string | null
  /** Whether its clock stands still. */
  readonly suspended: boolean
  /** What waits for a leader's decision. */
  readonly request: ApprovalKind | null
  /** The incident that leads it. */
  readonly lead: string | null
  /** Code of the operation that puts it first. */
  readonly operation: string | null
}

/** Something about the town as a whole that somebody has to know now. */
export interface Notice {
  readonly key: string
  readonly kind: NoticeKind
  readonly since: string
  /** The role that it concerns first. */
  readonly to: string
  /** For an operation: the code of its kind. */
  readonly code: string | null
  /** False in the frame in which it goes. */
  readonly on: boolean
}

/** What changed since the frame before. */
export interface Frame extends Cursor {
  readonly at: string
  readonly workers?: readonly WorkerView[] | null
  readonly queues?: readonly QueueView[] | null
  readonly incidents?: readonly IncidentSummary[] | null
  readonly notices?: readonly Notice[] | null
  /** Ids of incidents that are no longer in the reader's sight. */
  readonly gone?: readonly string[] | null
}

/** The whole picture, or with `resumed` the word that the frames after the asked cursor follow. */
export interface Snapshot extends Cursor {
  readonly at: string
  readonly workers: readonly WorkerView[]
  readonly queues: readonly QueueView[]
  readonly incidents: readonly IncidentSummary[]
  readonly notices: readonly Notice[]
  readonly resumed?: boolean
}
