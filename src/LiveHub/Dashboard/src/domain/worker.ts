/** What a mark on the map says of a worker. */
export type WorkerState = 'free' | 'busy' | 'stale'

/** A position older than this, in town time, is shown grey. */
export const staleAfterMs = 3 * 60_000

export function workerStateOf(worker: { incident: string | null; at: string | null }, now: number): WorkerState {
  if (worker.at === null || now - Date.parse(worker.at) > staleAfterMs) return 'stale'
  return worker.incident === null ? 'free' : 'busy'
}
