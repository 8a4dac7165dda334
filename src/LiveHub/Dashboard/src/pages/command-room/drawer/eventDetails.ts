import type { ApprovalRequest, IncidentEvent, RuleReason } from '@/api/incidents'
import type { useNames } from '@/composables/useNames'
import { candidatesOf } from './candidates'
import { routeText } from './routeText'

export interface EventWords {
  readonly names: ReturnType<typeof useNames>
  readonly incident: (id: string) => string
  readonly t: (key: string, values: Record<string, unknown>) => string
  readonly dateTime: (instant: string) => string
  readonly duration: (milliseconds: number) => string
}

/** Longer than this between happening and being known is worth saying. */
const lateMs = 120_000

type Line = (value: unknown, words: EventWords, field: string, event: IncidentEvent) => string | null

/** What is said of each field of an event, in the order of importance; a field that holds nothing says nothing. */
const lines: Record<string, Line> = {
  number: text(),
  externalNumber: text(),
  owner: text((value, { names }) => names.unit(value), 'unit'),
  unit: text((value, { names }) => names.unit(value)),
  units: list((values, { names }) => values.map(value => names.unit(value)).join(', ')),
  stage: text((value, { names }) => names.word('stage', value)),
  from: text(whoever),
  to: text((value, words) => known(value, words.names.word('role', value)) ?? whoever(value, words)),
  worker: text(),
  post: text((value, { names }) => names.person(value)),
  assignee: text((value, { names }) => names.person(value)),
  category: text((value, { names }) => names.category(value)),
  severity: number((value, { names }) => names.severity(value)),
  route: (value, words) => (isRoute(value) ? say(words, 'route', routeText(value, words.names)) : null),
  place: (value, words) => (isPlace(value) ? say(words, 'place', value.address ?? words.names.place(value)) : null),
  request: (value, words) => (isRequest(value) ? say(words, 'request', requestText(value, words)) : null),
  operation: text((value, { names }) => names.operation(value)),
  service: text(),
  notice: text(),
  into: text((value, { incident }) => incident(value)),
  lead: text((value, { incident }) => incident(value)),
  kind: text((value, { names }) => names.word('join', value)),
  days: number(value => `${value}`),
  until: text((value, { dateTime }) => dateTime(value)),
  reason: (value, words, field, event) => (explainsItself(event) ? null : text()(value, words, field, event)),
  rule: (value, words) => (isRule(value) ? say(words, 'reason', ruleText(value, words)) : null),
  answer: text(),
  summary: text(),
  text: text(),
  detail: (value, words, field, event) => (isSaidByCode(event) ? null : text()(value, words, field, event)),
  action: text((value, { names }) => names.word('command', value)),
  code: text((value, { names }) => names.word('refusal', value)),
  heldBy: text(whoever),
  nobodyUntil: text((value, { dateTime }) => dateTime(value)),
  travelSeconds: number((value, { duration }) => duration(value * 1000), 'travel'),
  phoneAt: text((value, { dateTime }) => dateTime(value)),
  step: text((value, { names }) => names.word('limit', value), 'limit'),
  due: text((value, { dateTime }) => dateTime(value)),
  level: number(value => `${value}`),
  nextAt: text((value, { dateTime }) => dateTime(value)),
  reply: (value, words) => (isReply(value) ? say(words, 'reply', words.dateTime(value.due)) : null),
  method: text((value, { names }) => names.word('method', value)),
  satisfaction: number(value => `${value}`),
  attachments: list(values => `${values.length}`),
  evidence: list(values => `${values.length}`),
}

/** Names of the fields that are told. */
export const toldFields: readonly string[] = Object.keys(lines)

/** What an event says beyond its type, a line each. */
export function eventDetails(event: IncidentEvent, words: EventWords): string[] {
  const told = Object.entries(lines).flatMap(([field, line]) => line(event[field], words, field, event) ?? [])
  const late = Date.parse(event.receivedAt) - Date.parse(event.at) > lateMs
  return late ? [...told, say(words, 'late', words.dateTime(event.receivedAt))] : told
}

/** The table of candidates says more than the one line that a zone writes beside it, and the words for a rule are in the reader's language. */
const explainsItself = (event: IncidentEvent) => candidatesOf(event).length > 0 || isRule(event.rule)

/** What the service says in English of an action that came too late, code and holder say in the reader's language. */
const isSaidByCode = (event: IncidentEvent) => typeof event.heldBy === 'string'

const say = (words: EventWords, key: string, value: string) => words.t(`eventField.${key}`, { value })

function text(show: (value: string, words: EventWords) => string = value => value, key?: string): Line {
  return (value, words, field) =>
    typeof value === 'string' && value !== '' ? say(words, key ?? field, show(value, words)) : null
}

function number(show: (value: number, words: EventWords) => string, key?: string): Line {
  return (value, words, field) => (typeof value === 'number' ? say(words, key ?? field, show(value, words)) : null)
}

function list(show: (values: string[], words: EventWords) => string): Line {
  return (value, words, field) =>
    Array.isArray(value) && value.length > 0 ? say(words, field, show(value as string[], words)) : null
}

function requestText(request: ApprovalRequest, { t, names, dateTime }: EventWords): string {
  const wish = names.word('approval', request.kind)
  const much = request.until ? dateTime(request.until) : t('eventField.requestedDays', { value: request.days })
  return `${wish} · ${much} · ${request.reason}`
}

const ruleText = ({ cause, about }: RuleReason, words: EventWords) =>
  words.t(`rule.${cause}`, { about: about === null ? '' : whoever(about, words) })

/** A unit, a post, a worker or an incident, whichever has this key. */
function whoever(key: string, { names, incident }: EventWords): string {
  if (isIncident(key)) return incident(key)
  return known(key, names.unit(key)) ?? names.person(key)
}

/** A name, or null where it is only the key again. */
const known = (key: string, name: string) => (name === key ? null : name)

/** The town's nine digits, a dash, and what makes it unique. */
const isIncident = (key: string) => /^\d{9}-\w+$/.test(key)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isRoute = (value: unknown): value is { kind: string } => isObject(value) && 'kind' in value
const isPlace = (value: unknown): value is { address: string | null; grid: string | null; outside: boolean } =>
  isObject(value) && 'outside' in value
const isRequest = (value: unknown): value is ApprovalRequest => isObject(value) && 'reason' in value
const isRule = (value: unknown): value is RuleReason => isObject(value) && 'cause' in value
const isReply = (value: unknown): value is { due: string } => isObject(value) && 'due' in value
