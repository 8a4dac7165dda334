/**
 * Makes src/api/schema.d.ts, the types of the API, from what the service says of itself. With an address (npm run api-types -- URL) it fetches
 * the description first and keeps it as openapi.json, which LiveHub.Tests hold against the service; without one it takes that file.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapi, { astToString } from 'openapi-typescript'

export const descriptionFile = fileURLToPath(new URL('../openapi.json', import.meta.url))
export const typesFile = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url))

/** @typedef {import('openapi-typescript').OpenAPI3} Description */

/**
 * The description without what differs from host to host, and without refusals: they are all of one shape (src/api/problem.ts).
 * @param {Description} description
 * @returns {Description}
 */
function lasting(description) {
  const operations = Object.values(description.paths ?? {}).flatMap(path => Object.values(path))
  for (const operation of operations.filter(({ responses }) => responses))
    operation.responses = Object.fromEntries(
      Object.entries(operation.responses).filter(([status]) => status.startsWith('2')),
    )
  return Object.assign(description, { servers: undefined })
}

/**
 * The text of the types.
 * @param {Description} description
 */
export const typesOf = async description =>
  `/* Made by "npm run api-types" from openapi.json. */\n${astToString(await openapi(description))}`

/** @param {string | undefined} address Where a service listens. */
async function main(address) {
  if (address) {
    const answer = await fetch(new URL('/openapi/v1.json', address))
    const description = lasting(/** @type {Description} */ (await answer.json()))
    await writeFile(descriptionFile, `${JSON.stringify(description, null, 1)}\n`)
  }
  const kept = /** @type {Description} */ (JSON.parse(await readFile(descriptionFile, 'utf8')))
  await writeFile(typesFile, await typesOf(kept))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2])
