// Fails the build when the first page needs more script than it may before the map library arrives.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limit = 350_000
const root = new URL('../../wwwroot/', import.meta.url)
const entries = ['index.html', 'src/pages/command-room/CommandRoomPage.vue', 'src/locales/zh.json']

/** @typedef {{ file: string, imports?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', root), 'utf8'))

/** @type {Set<string>} */
const files = new Set()
/** @type {(key: string) => void} */
const collect = key => {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk '${key}', which the first page is measured by.`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  chunk.imports?.forEach(collect)
}
entries.forEach(collect)

const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, root))).length, 0)
const kilobytes = (/** @type {number} */ size) => `${(size / 1000).toFixed(1)} kB`
console.log(`First page before the map: ${files.size} scripts, ${kilobytes(bytes)} gzip, at most ${kilobytes(limit)}.`)
if (bytes > limit) process.exitCode = 1
