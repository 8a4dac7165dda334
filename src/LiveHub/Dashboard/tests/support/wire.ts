import type { Frame, IncidentSummary, Notice, QueueView, Snapshot, WorkerView } from '@/live/wire'

/** Parts of the feed as the hub sends them, with only what a test cares about. */
export const at = (seconds: number): string => new Date(Date.UTC(2018, 3, 10, 0, 0, seconds)).toISOString()

export const worker = (id: string, part: Partial<WorkerView> = {}): WorkerView => ({
  id,
  onDuty: true,
  leaving: false,
  vehicle: 'foot',
  incident: null,
  lon: 120,
  lat: 30,
  at: at(0),
  ...part,
})

export const queue = (key: string, part: Partial<QueueView> = {}): QueueView => ({
  key,
  waiting: 0,
  busy: 0,
  capacity: 1,
  oldestSeconds: 0,
  ...part,
})

export const incident = (id: string, part: Partial<IncidentSummary> = {}): IncidentSummary => ({
  id,
  version: 1,
  status: 'reported',
  category: null,
  severity: 3,
  owner: 'commandroom',
  assignee: null,
  grid: null,
  outside: false,
  lon: null,
  lat: null,
  reportedAt: at(0),
  limit: null,
  number: null,
  toBePhoned: false,
  promisedBy: null,
  suspended: false,
  request: null,
  lead: null,
  operation: null,
  ...part,
})

export const notice = (key: string, part: Partial<Notice> = {}): Notice => ({
  key,
  kind: 'operation',
  since: at(0),
  to: 'commandRoomHead',
  code: 'heavy-rain',
  on: true,
  ...part,
})

export const snapshot = (epoch: number, sequence: number, part: Partial<Snapshot> = {}): Snapshot => ({
  epoch,
  sequence,
  at: at(sequence),
  workers: [],
  queues: [],
  incidents: [],
  notices: [],
  ...part,
})

export const frame = (epoch: number, sequence: number, part: Partial<Frame> = {}): Frame => ({
  epoch,
  sequence,
  at: at(sequence),
  ...part,
})
