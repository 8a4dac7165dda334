import type { CommandBody, CommandName } from '@/api/commands'

/** How a field is filled in. */
export type FieldKind =
  | 'reason'
  | 'text'
  | 'category'
  | 'severity'
  | 'route'
  | 'recommendedUnit'
  | 'unit'
  | 'units'
  | 'person'
  | 'place'
  | 'incident'
  | 'time'
  | 'days'
  | 'method'
  | 'satisfaction'
  | 'stage'
  | 'answerTo'
  | 'approve'
  | 'service'
  | 'linkedSeen'

interface FieldSpec {
  readonly kind: FieldKind
  readonly optional: boolean
}

export interface CommandField extends FieldSpec {
  readonly name: string
}

const must = (kind: FieldKind): FieldSpec => ({ kind, optional: false })
const may = (kind: FieldKind): FieldSpec => ({ kind, optional: true })

/** What is asked for each command; the compiler holds the names against the service's own description. */
const fields: {
  readonly [Name in CommandName]: { readonly [Field in Exclude<keyof CommandBody<Name>, 'at'>]?: FieldSpec }
} = {
  accept: {},
  refuse: { reason: must('reason') },
  triage: { category: must('category'), severity: may('severity'), route: may('route'), reason: may('reason') },
  dispatch: { unit: may('recommendedUnit') },
  take: {},
  arrive: {},
  resolve: { summary: must('text') },
  verify: { method: must('method') },
  rework: { reason: must('reason') },
  close: { linkedSeen: may('linkedSeen') },
  evaluate: { satisfaction: must('satisfaction') },
  escalate: { reason: must('reason') },
  transfer: { unit: must('unit'), reason: must('reason') },
  return: { reason: must('reason') },
  reassign: { to: may('person'), reason: must('reason') },
  decline: { reason: must('reason') },
  reclassify: { category: must('category'), severity: may('severity'), reason: must('reason') },
  relocate: { address: must('place'), reason: must('reason') },
  assist: { units: must('units'), reason: must('reason') },
  support: { stage: must('stage'), summary: may('text') },
  suspend: { until: must('time'), reason: must('reason') },
  resume: { reason: must('reason') },
  extend: { days: must('days'), reason: must('reason') },
  supervise: { replyBy: must('time'), reason: must('reason') },
  answer: { to: must('answerTo'), approve: may('approve'), text: must('text') },
  handOver: { service: must('service'), text: may('text') },
  merge: { into: must('incident') },
  link: { lead: must('incident') },
  note: { text: must('text') },
  withdraw: { reason: must('reason') },
  reopen: { reason: must('reason') },
}

/** All commands, in the order of the flow. */
export const commandNames = Object.keys(fields) as CommandName[]

/** What is asked for a command, in the order in which it is asked. */
export const fieldsOf = (command: CommandName): CommandField[] =>
  Object.entries(fields[command]).map(([name, spec]) => ({ name, ...spec }))
