// @vitest-environment happy-dom
import { giveCommand, giveToMany, newKey } from '@/api/commands'
import { ApiError } from '@/api/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestServer, type Answer, type Call } from '../support/server'

describe('A command', () => {
  let answer: (call: Call) => Answer
  let server: TestServer

  beforeEach(async () => {
    server = new TestServer(call => answer(call))
    await server.start()
  })
  afterEach(() => server.stop())

  it('goes to its own path with the key of the click and the version that was seen', async () => {
    answer = () => ({ status: 200, body: { id: 'i', version: 8 } })
    const given = { command: 'refuse', body: { reason: 'not so' } } as const
    expect(await giveCommand('a/b', given, { key: 'k1', seen: 7 })).toMatchObject({ version: 8 })
    const [call] = server.calls
    expect(call?.path).toBe('/api/v1/incidents/a%2Fb/refuse')
    expect(call?.headers).toMatchObject({ 'idempotency-key': 'k1', 'if-match': '"7"' })
    expect(JSON.parse(call?.body ?? '')).toEqual({ reason: 'not so' })
  })

  it('that any version will do for names none', async () => {
    answer = () => ({ status: 200, body: {} })
    await giveCommand('i', { command: 'note', body: { text: 'x' } }, { key: 'k', seen: null })
    expect(server.calls[0]?.headers['if-match']).toBeUndefined()
  })

  it('that is refused says which no it was', async () => {
    answer = () => ({ status: 412, body: { code: 'staleVersion' }, type: 'application/problem+json' })
    const refused = giveCommand('i', { command: 'accept', body: {} }, { key: 'k', seen: 1 })
    await expect(refused).rejects.toBeInstanceOf(ApiError)
    await expect(refused).rejects.toMatchObject({ status: 412, problem: { code: 'staleVersion' } })
  })

  it('on more than the service takes at once goes in several calls under one key', async () => {
    answer = ({ body }) => ({
      status: 200,
      body: { outcomes: (JSON.parse(body) as { ids: string[] }).ids.map(id => ({ id })) },
    })
    const ids = Array.from({ length: 201 }, (_, index) => `i${index}`)
    const outcomes = await giveToMany(ids, { command: 'accept', body: {} }, 'k')
    expect(outcomes.map(({ id }) => id)).toEqual(ids)
    expect(server.calls.map(({ headers }) => headers['idempotency-key'])).toEqual(['k', 'k'])
  })

  it('has another key with each click', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{32}$/)
    expect(newKey()).not.toBe(newKey())
  })
})
