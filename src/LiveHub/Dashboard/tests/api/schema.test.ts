import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { descriptionFile, typesFile, typesOf } from '../../scripts/api-types.mjs'

// That openapi.json is what the service says, a test of the service holds (DescriptionTests).
it('The types of the API are those of openapi.json; "npm run api-types" makes them anew', async () => {
  const description = JSON.parse(await readFile(descriptionFile, 'utf8')) as Parameters<typeof typesOf>[0]
  expect(await readFile(typesFile, 'utf8')).toBe(await typesOf(description))
}, 60_000)
