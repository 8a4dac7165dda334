import type { Severity } from '@/domain/severity'
import { urgencyOfIncident, type Urgency } from '@/domain/limit'
import { asSeverity } from '@/domain/severity'
import { workerStateOf, type WorkerState } from '@/domain/worker'
import type { Picture } from '@/live/picture'
import type { LonLat } from './workerTracks'

export interface IncidentMark extends LonLat {
  readonly id: string
  readonly severity: Severity
  readonly urgency: Urgency
  /** Its clock stands still, whatever is overdue besides. */
  readonly suspended: boolean
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

/** What the map shows at an instant; the severe lies on top of the minor, who calls for help on top of all workers. */
export function sceneOf(picture: Picture, shown: ReadonlySet<string> | null, now: number, staleAfterMs: number): Scene {
  const incidents = [...picture.incidents.values()]
    .flatMap((incident): IncidentMark[] => {
      const { id, lon, lat, suspended } = incident
      if (lon === null || lat === null) return []
      const [severity, urgency] = [asSeverity(incident.severity), urgencyOfIncident(incident, now)]
      return [{ id, lon, lat, severity, urgency, suspended, faint: shown !== null && !shown.has(id) }]
    })
    .sort(
      (a, b) =>
        Number(b.faint) - Number(a.faint) || b.severity - a.severity || pressing(a.urgency) - pressing(b.urgency),
    )
  const places = new Map(incidents.map(incident => [incident.id, incident]))
  const workers = [...picture.workers.values()].map(worker => ({
    id: worker.id,
    state: workerStateOf(worker, now, staleAfterMs),
    target: worker.incident === null ? null : (places.get(worker.incident) ?? null),
  }))
  return { incidents, workers: workers.sort((a, b) => Number(a.state === 'help') - Number(b.state === 'help')) }
}

const pressing = (urgency: Urgency) => ['suspended', 'none', 'running', 'warned', 'overdue'].indexOf(urgency)
