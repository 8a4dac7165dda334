import type { IncidentEvent } from '@/api/incidents'
import type { useNames } from '@/composables/useNames'
import { routeText } from './routeText'

export interface EventWords {
  readonly names: ReturnType<typeof useNames>
  readonly t: (key: string, values: Record<string, unknown>) => string
  readonly dateTime: (instant: string) => string
  readonly duration: (milliseconds: number) => string
}

/** Longer than this between happening and being known is worth saying. */
const lateMs = 120_000

/** What an event says beyond its type, a line each, in the order of importance. */
export function eventDetails(event: IncidentEvent, words: EventWords): string[] {
  const { names } = words
  const line = (key: string, value: string | number) => words.t(`eventField.${key}`, { value })
  const field = <T>(name: string, is: (value: unknown) => value is T, show: (value: T) => string): string[] => {
    const value = event[name]
    return is(value) ? [show(value)] : []
  }
  const late = Date.parse(event.receivedAt) - Date.parse(event.at) > lateMs
  return [
    ...field('owner', isText, value => line('unit', names.unit(value))),
    ...field('unit', isText, value => line('unit', names.unit(value))),
    ...field('assignee', isText, value => line('assignee', value)),
    ...field('category', isText, value => line('category', names.category(value))),
    ...field('severity', isNumber, value => line('severity', names.severity(value))),
    ...field('route', isRoute, value => line('route', routeText(value, names))),
    ...field('reason', isText, value => line('reason', value)),
    ...field('summary', isText, value => line('summary', value)),
    ...field('text', isText, value => line('text', value)),
    ...field('travelSeconds', isNumber, value => line('travel', words.duration(value * 1000))),
    ...field('step', isText, value => line('limit', names.word('limit', value))),
    ...field('due', isText, value => line('due', words.dateTime(value))),
    ...field('method', isText, value => line('method', names.word('method', value))),
    ...field('satisfaction', isNumber, value => line('satisfaction', value)),
    ...field('into', isText, value => line('into', value)),
    ...field('evidence', isFilledList, value => line('evidence', value.length)),
    ...(late ? [line('late', words.dateTime(event.receivedAt))] : []),
  ]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isNumber = (value: unknown): value is number => typeof value === 'number'
const isFilledList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0
const isRoute = (value: unknown): value is { kind: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && isText(value.kind)
