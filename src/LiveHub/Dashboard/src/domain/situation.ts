import type { Picture } from '@/live/picture'
import { urgencyOf } from './limit'
import { workerStateOf } from './worker'

/** What a chief wants to know first. */
export interface Situation {
  readonly open: number
  readonly overdue: number
  readonly warned: number
  /** Critical and severe. */
  readonly urgent: number
  readonly waiting: number
  readonly onDuty: number
  readonly free: number
  readonly busy: number
  readonly stale: number
}

export function situationOf(picture: Picture, now: number): Situation {
  const incidents = [...picture.incidents.values()]
  const workers = [...picture.workers.values()]
  const urgencies = incidents.map(incident => urgencyOf(incident.limit, now))
  const busy = workers.filter(worker => worker.incident !== null).length
  return {
    open: incidents.length,
    overdue: urgencies.filter(urgency => urgency === 'overdue').length,
    warned: urgencies.filter(urgency => urgency === 'warned').length,
    urgent: incidents.filter(incident => incident.severity <= 2).length,
    waiting: [...picture.queues.values()].reduce((sum, queue) => sum + queue.waiting, 0),
    onDuty: workers.length,
    free: workers.length - busy,
    busy,
    stale: workers.filter(worker => workerStateOf(worker, now) === 'stale').length,
  }
}
