import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../../Grains.Interfaces')

/** The sources of what the service tells pages: events, refusals, enumerations. */
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.cs') && !path.startsWith('obj') && !path.startsWith('bin'))
  .map(path => readFileSync(join(root, path), 'utf8'))

const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** The members of an enumeration as JSON writes them. */
export function codesOf(enumeration: string): string[] {
  const body = sources.map(text => new RegExp(`enum ${enumeration}\\s*{([^}]*)}`).exec(text)?.[1]).find(Boolean)
  if (!body) throw new Error(`There is no enum ${enumeration}.`)
  const uncommented = body.replaceAll(/\/\/.*$/gm, '')
  return [...uncommented.matchAll(/\b([A-Z]\w*)\b\s*(?:=\s*\d+\s*)?(?:,|$)/g)].map(([, name = '']) => camelCase(name))
}

/** The names of all types of event, as histories write them. */
export const eventTypes = (): string[] =>
  sources.flatMap(text => [...text.matchAll(/JsonDerivedType\(typeof\(\w+\), "(\w+)"\)/g)].map(([, name = '']) => name))

/** The fields that some event has of its own, as JSON writes them. */
export function eventFields(): string[] {
  const texts = sources.filter(text => text.includes(': IncidentEvent'))
  const parameters = texts.flatMap(text =>
    [...text.matchAll(/record \w+\(([^;{]*?)\) : IncidentEvent/g)].map(([, list = '']) => list),
  )
  const declared = parameters
    .flatMap(list => list.split(/,(?![^<]*>)/))
    .map(parameter => parameter.trim().split(/\s+/).at(-1) ?? '')
  const initialised = texts.flatMap(text =>
    [...text.matchAll(/\[Id\(\d+\)\] public \S+ (\w+) { get; init; }/g)].map(([, name = '']) => name),
  )
  return [...new Set([...declared, ...initialised].map(camelCase))]
}
