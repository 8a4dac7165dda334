/** What a mark on the map or a row of the list says of a worker; the order is that of attention. */
export const workerStates = ['help', 'stale', 'busy', 'free'] as const

export type WorkerState = (typeof workerStates)[number]

interface SeenWorker {
  readonly incident: string | null
  readonly at: string | null
  readonly helpSince?: string | null
}

/** Who calls for help does so whatever else holds; a position older than the town allows, in town time, is not relied on. */
export function workerStateOf(worker: SeenWorker, now: number, staleAfterMs: number): WorkerState {
  if (worker.helpSince) return 'help'
  if (isStale(worker, now, staleAfterMs)) return 'stale'
  return worker.incident === null ? 'free' : 'busy'
}

export const isStale = ({ at }: SeenWorker, now: number, staleAfterMs: number): boolean =>
  at === null || now - Date.parse(at) > staleAfterMs
