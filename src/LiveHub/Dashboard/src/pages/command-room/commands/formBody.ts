import type { CommandName, GivenCommand } from '@/api/commands'
import type { IncidentRoute } from '@/api/incidents'
import type { TownIndex } from '@/domain/townIndex'
import { parseUnitKey } from '@/domain/unitKey'
import { instantOfLocal } from '@/time/localTime'
import { fieldsOf, type CommandField } from './commandFields'

export interface PlaceValue {
  readonly address: string
  readonly location: { readonly lon: number; readonly lat: number } | null
}

export type FormValue = string | boolean | readonly string[] | PlaceValue

export type FormValues = Readonly<Record<string, FormValue>>

const isPlace = (value: FormValue): value is PlaceValue => typeof value === 'object' && 'address' in value

const isBlank = (value: FormValue | undefined): boolean =>
  value === undefined ||
  value === false ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && isPlace(value) && value.location === null && value.address.trim() === '')

/** Whether a field is asked at all: approval only where a request is answered. */
export const isAsked = ({ kind }: CommandField, values: FormValues): boolean =>
  kind !== 'approve' || values['to'] === 'request'

/** Names of the fields that still have to be filled in. */
export const missingFields = (command: CommandName, values: FormValues): string[] =>
  fieldsOf(command)
    .filter(field => isAsked(field, values) && (!field.optional || field.kind === 'approve'))
    .filter(({ name }) => isBlank(values[name]))
    .map(({ name }) => name)

/** The command that a filled form gives; what is blank is left out. */
export function commandOf(command: CommandName, values: FormValues, town: TownIndex): GivenCommand {
  const body = fieldsOf(command)
    .filter(field => isAsked(field, values) && !isBlank(values[field.name]))
    .flatMap(field => entriesOf(field, values[field.name] ?? '', town))
  return { command, body: Object.fromEntries(body) } as GivenCommand
}

function entriesOf({ name, kind }: CommandField, value: FormValue, town: TownIndex): [string, unknown][] {
  if (typeof value === 'object' && isPlace(value)) {
    const { location, address } = value
    return [...entry('location', location), ...entry('address', address.trim() || null)]
  }
  if (typeof value !== 'string') return [[name, value]]
  if (kind === 'severity' || kind === 'satisfaction' || kind === 'days') return [[name, Number(value)]]
  if (kind === 'approve') return [[name, value === 'yes']]
  if (kind === 'route') return [[name, routeTo(value, town)]]
  if (kind === 'time') return [[name, new Date(instantOfLocal(value, town.town.timeZone)).toISOString()]]
  return [[name, value.trim()]]
}

const entry = (name: string, value: unknown): [string, unknown][] => (value === null ? [] : [[name, value]])

/** The route to a unit, or the one that ends in the grid. An agency is reached through the first platform that it serves. */
export function routeTo(unit: string, town: TownIndex): Partial<IncidentRoute> {
  const { kind, name } = parseUnitKey(unit)
  if (kind === 'platform') return { kind, platform: name }
  if (kind === 'agency') {
    const platform = town.town.agencies.find(({ id }) => id === name)?.platforms[0] ?? ''
    return { kind: 'platform', platform, agency: name }
  }
  if (kind === 'department') return { kind: 'county', department: name }
  return { kind: kind === 'county' ? 'county' : 'grid' }
}
