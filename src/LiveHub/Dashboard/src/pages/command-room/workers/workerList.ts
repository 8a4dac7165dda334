import { workerStateOf, type WorkerState } from '@/domain/worker'
import type { WorkerView } from '@/live/wire'

export interface ListedWorker {
  readonly worker: WorkerView
  readonly state: WorkerState
}

/** Everybody on duty: who calls for help first, then by id, so that no row jumps when its worker takes an incident. */
export function listWorkers(workers: Iterable<WorkerView>, now: number, staleAfterMs: number): ListedWorker[] {
  const calls = (item: ListedWorker) => Number(item.state === 'help')
  return [...workers]
    .map(worker => ({ worker, state: workerStateOf(worker, now, staleAfterMs) }))
    .sort((a, b) => calls(b) - calls(a) || (a.worker.id < b.worker.id ? -1 : 1))
}

/** How many are in each state. */
export function countStates(listed: readonly ListedWorker[]): ReadonlyMap<WorkerState, number> {
  const counts = new Map<WorkerState, number>()
  for (const { state } of listed) counts.set(state, (counts.get(state) ?? 0) + 1)
  return counts
}
