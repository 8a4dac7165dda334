import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Source {
  readonly path: string
  readonly text: string
}

const root = join(import.meta.dirname, '../../src')

/** Every source file of the page; what is made from the service's own description is none. */
export function sources(): Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(vue|ts)$/.test(path) && path !== join('api', 'schema.d.ts'))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
