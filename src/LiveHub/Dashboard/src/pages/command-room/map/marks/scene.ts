import type { Severity } from '@/domain/severity'
import type { WorkerState } from '@/domain/worker'
import { urgencyOf } from '@/domain/limit'
import { asSeverity } from '@/domain/severity'
import { workerStateOf } from '@/domain/worker'
import type { Picture } from '@/live/picture'
import type { LonLat } from './workerTracks'

export interface IncidentMark extends LonLat {
  readonly id: string
  readonly severity: Severity
  readonly overdue: boolean
  /** Left out by the filter: shown, but faintly. */
  readonly faint: boolean
}

export interface WorkerMark {
  readonly id: string
  readonly state: WorkerState
  /** Where it goes; null when free, or when the place is not known. */
  readonly target: LonLat | null
}

/** All marks of the map, in the order in which they are drawn. */
export interface Scene {
  readonly incidents: readonly IncidentMark[]
  readonly workers: readonly WorkerMark[]
}

export const emptyScene: Scene = { incidents: [], workers: [] }

/** What the map shows at an instant; the severe lies on top of the minor. */
export function sceneOf(picture: Picture, shown: ReadonlySet<string> | null, now: number): Scene {
  const incidents = [...picture.incidents.values()]
    .flatMap(({ id, severity, limit, lon, lat }): IncidentMark[] => {
      if (lon === null || lat === null) return []
      const overdue = urgencyOf(limit, now) === 'overdue'
      return [{ id, lon, lat, severity: asSeverity(severity), overdue, faint: shown !== null && !shown.has(id) }]
    })
    .sort(
      (a, b) => Number(b.faint) - Number(a.faint) || b.severity - a.severity || Number(a.overdue) - Number(b.overdue),
    )
  const places = new Map(incidents.map(incident => [incident.id, incident]))
  const workers = [...picture.workers.values()].map(worker => ({
    id: worker.id,
    state: workerStateOf(worker, now),
    target: worker.incident === null ? null : (places.get(worker.incident) ?? null),
  }))
  return { incidents, workers }
}
