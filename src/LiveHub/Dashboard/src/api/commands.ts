import type { Incident, IncidentEvent } from './incidents'
import type { components, paths } from './schema'
import { request } from './http'
import type { Problem } from './problem'

/** The commands that the service describes: what is given to an incident under a key. */
export type CommandName = {
  [Path in keyof paths]: Path extends `/api/v1/incidents/{id}/${infer Name}`
    ? paths[Path] extends { post: { parameters: { header: { 'Idempotency-Key': string } } } }
      ? Name
      : never
    : never
}[keyof paths]

type BodyOf<Operation> = Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
  ? Body
  : never

/** What a command says. */
export type CommandBody<Name extends CommandName> = BodyOf<paths[`/api/v1/incidents/{id}/${Name}`]['post']>

/** A command with what it says. */
export type GivenCommand = {
  [Name in CommandName]: { readonly command: Name; readonly body: CommandBody<Name> }
}[CommandName]

/** The one click that a call belongs to: a repeat of it does nothing twice. */
export interface Click {
  readonly key: string
  /** The version that who clicked had seen; null where a newer one would change nothing. */
  readonly seen: number | null
}

/** The answer where the incident has left the giver's sight by the command. */
export interface GoneIncident {
  readonly id: string
  readonly version: number
  readonly gone: true
  readonly history: readonly IncidentEvent[]
}

/** What became of one of many. */
export interface BatchOutcome {
  readonly id: string
  readonly incident?: components['schemas']['IncidentItem'] | null
  readonly problem?: Problem | null
  readonly gone?: boolean
}

/** As many as the service takes in one call. */
const most = 200

/** A key for a click. Not randomUUID: browsers have that by https only. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

export const giveCommand = (id: string, { command, body }: GivenCommand, { key, seen }: Click) =>
  request<Incident | GoneIncident>('POST', `/incidents/${encodeURIComponent(id)}/${command}`, {
    body,
    headers: { 'Idempotency-Key': key, ...(seen === null ? {} : { 'If-Match': `"${seen}"` }) },
  })

/** One command on many, an outcome each. The key is each incident's own, so it serves all calls of the click. */
export async function giveToMany(
  ids: readonly string[],
  { command, body }: GivenCommand,
  key: string,
): Promise<BatchOutcome[]> {
  const outcomes: BatchOutcome[] = []
  for (let from = 0; from < ids.length; from += most) {
    const answer = await request<{ outcomes: readonly BatchOutcome[] }>('POST', '/incidents/batch', {
      body: { command, ids: ids.slice(from, from + most), body },
      headers: { 'Idempotency-Key': key },
    })
    outcomes.push(...answer.outcomes)
  }
  return outcomes
}
