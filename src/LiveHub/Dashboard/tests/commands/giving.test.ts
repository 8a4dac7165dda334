// @vitest-environment happy-dom
import type { Incident } from '@/api/incidents'
import { i18n, speak } from '@/i18n/i18n'
import { useGiving } from '@/pages/command-room/commands/useGiving'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { whole } from '../support/incident'
import { TestServer, type Answer, type Call } from '../support/server'

describe('Giving a command', () => {
  let answer: (call: Call) => Answer
  let server: TestServer
  let current: Incident
  let giving: ReturnType<typeof useGiving>
  let close: () => void

  const reclassify = { command: 'reclassify', body: { category: 'fire', reason: 'x' } } as const
  const after = (part: Partial<Incident>) =>
    whole({ version: 6, category: 'fire', links: [{ command: 'reclassify' }], ...part })

  beforeEach(async () => {
    server = new TestServer(call => answer(call))
    await server.start()
    await speak('en')
    current = whole({ version: 5 })
    const desk = defineComponent(() => {
      giving = useGiving({ current: () => current, adopt: next => (current = next), reload: () => Promise.resolve() })
      return () => h('p')
    })
    const mounted = mount(desk, { global: { plugins: [createPinia(), i18n] } })
    close = () => {
      mounted.unmount()
    }
  })
  afterEach(async () => {
    close()
    await server.stop()
  })

  const keys = () =>
    server.calls.filter(({ method }) => method === 'POST').map(({ headers }) => headers['idempotency-key'])

  it('that had no answer goes again under the same key and version, and is undone to what was there at first', async () => {
    answer = () => ({ status: 503, body: {}, type: 'application/problem+json' })
    expect(await giving.give(reclassify)).toBe(false)
    expect(giving.refused.value?.again).toBe(true)
    current = after({})
    answer = () => ({ status: 200, body: after({}) })
    expect(await giving.give(reclassify)).toBe(true)
    expect(new Set(keys()).size).toBe(1)
    expect(server.calls.map(({ headers }) => headers['if-match'])).toEqual(['"5"', '"5"'])
    expect(giving.undoable.value).toMatchObject({ command: 'reclassify', body: { category: 'fire/lane' } })
  })

  it('that was answered, or says something else, has a key of its own', async () => {
    answer = () => ({ status: 200, body: after({}) })
    await giving.give(reclassify)
    await giving.give(reclassify)
    answer = () => ({ status: 503, body: {}, type: 'application/problem+json' })
    await giving.give(reclassify)
    await giving.give({ command: 'reclassify', body: { category: 'fire', reason: 'y' } })
    expect(new Set(keys()).size).toBe(4)
  })

  it('too late tells who did what in between, and shows how it stands now', async () => {
    const by = { at: '', receivedAt: '', by: 'p-1' }
    const history = [1, 2, 3, 4, 5].map(version => ({ ...by, version, type: 'noteAdded' }))
    const now = after({ history: [...history, { ...by, version: 6, type: 'dispatched' }] })
    answer = ({ method }) =>
      method === 'GET'
        ? { status: 200, body: now }
        : { status: 412, body: { code: 'staleVersion' }, type: 'application/problem+json' }
    expect(await giving.give(reclassify)).toBe(false)
    expect(giving.refused.value).toMatchObject({ code: 'staleVersion', since: [{ type: 'dispatched', by: 'p-1' }] })
    expect(current.version).toBe(6)
  })
})
