import type { Picture } from '@/live/picture'
import { countFlags, type Flag } from './flag'
import { urgencyOfIncident } from './limit'
import { isStale } from './worker'

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
  readonly flags: ReadonlyMap<Flag, number>
}

export function situationOf(picture: Picture, now: number, staleAfterMs: number): Situation {
  const incidents = [...picture.incidents.values()]
  const workers = [...picture.workers.values()]
  const urgencies = incidents.map(incident => urgencyOfIncident(incident, now))
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
    stale: workers.filter(worker => isStale(worker, now, staleAfterMs)).length,
    flags: countFlags(incidents),
  }
}
