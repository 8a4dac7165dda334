import type { CommandName } from '@/api/commands'
import type { Incident } from '@/api/incidents'
import type { TownIndex } from '@/domain/townIndex'
import { localOfInstant } from '@/time/localTime'
import { fieldsOf, type FieldKind } from './commandFields'
import type { FormValue, FormValues } from './formBody'

const hourMs = 3_600_000
/** How far ahead a time is first proposed. */
const ahead: Partial<Record<CommandName, number>> = { suspend: 24 * hourMs, supervise: 4 * hourMs }

export interface FormScene {
  /** The one incident; null where the command is for several. */
  readonly incident: Incident | null
  readonly town: TownIndex
  /** The town's present, ms. */
  readonly now: number
}

/** What a form says before anybody has filled anything in. */
export const startValues = (command: CommandName, scene: FormScene): FormValues =>
  Object.fromEntries(fieldsOf(command).map(({ name, kind }) => [name, startValue(kind, command, scene)]))

function startValue(kind: FieldKind, command: CommandName, { incident, town, now }: FormScene): FormValue {
  switch (kind) {
    case 'category':
      return incident?.category ?? ''
    case 'severity':
      return severityToKeep(incident, town)
    case 'place':
      return { address: incident?.place.address ?? '', location: null }
    case 'time':
      return localOfInstant(now + (ahead[command] ?? hourMs), town.town.timeZone)
    case 'units':
      return []
    case 'linkedSeen':
      return false
    case 'answerTo':
      return awaited(incident)
    default:
      return ''
  }
}

/** One that somebody judged stays; the category's own needs no word. */
function severityToKeep(incident: Incident | null, town: TownIndex): string {
  if (!incident?.category) return ''
  return town.categories.get(incident.category)?.severity === incident.severity ? '' : `${incident.severity}`
}

/** Who waits for an answer. */
function awaited(incident: Incident | null): string {
  if (incident?.request) return 'request'
  return incident?.limits.some(({ step, state }) => step === 'reply' && state !== 'met' && state !== 'missed')
    ? 'supervision'
    : 'reporter'
}
