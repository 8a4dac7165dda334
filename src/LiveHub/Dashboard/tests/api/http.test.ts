// @vitest-environment happy-dom
import { onUnauthorized, request } from '@/api/http'
import { ApiError, UnreachableError } from '@/api/problem'
import { closeSession, openSession } from '@/api/session'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TestServer, type Answer } from '../support/server'

describe('A call of the API', () => {
  let answer: Answer
  let ended: number
  let server: TestServer

  beforeEach(async () => {
    ended = 0
    onUnauthorized(() => ended++)
    server = new TestServer(() => answer)
    await server.start()
  })
  afterEach(() => server.stop())

  it('gives what the server answers', async () => {
    answer = { status: 200, body: [{ code: 'x' }] }
    expect(await request('GET', '/towns')).toEqual([{ code: 'x' }])
    expect(server.calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/v1/towns'])
  })

  it('tells the problem that the server states', async () => {
    answer = { status: 409, body: { title: 'Conflict', detail: 'It is closed.' }, type: 'application/problem+json' }
    await expect(request('GET', '/x')).rejects.toMatchObject({ status: 409, message: 'It is closed.' })
    expect(ended).toBe(0)
  })

  it('ends the session when the server does not know the caller', async () => {
    answer = { status: 401, body: {}, type: 'application/problem+json' }
    await expect(request('GET', '/towns')).rejects.toBeInstanceOf(ApiError)
    expect(ended).toBe(1)
  })

  it('takes a wrong token as the answer that it is, not as the end of a session', async () => {
    answer = { status: 401, body: {}, type: 'application/problem+json' }
    await expect(openSession('wrong')).rejects.toMatchObject({ status: 401 })
    expect(ended).toBe(0)
  })

  it('says so when there is no server', async () => {
    await server.stop()
    await expect(request('GET', '/towns')).rejects.toBeInstanceOf(UnreachableError)
  })

  it('signs in with the token in the body and out with what no form of another site can send', async () => {
    answer = { status: 204 }
    await openSession('secret')
    await closeSession()
    const [signIn, signOut] = server.calls
    expect([signIn?.method, signIn?.path, signIn?.body]).toEqual(['POST', '/api/v1/session', '{"token":"secret"}'])
    expect([signOut?.method, signOut?.path]).toEqual(['DELETE', '/api/v1/session'])
    expect(signOut?.headers['x-requested-with']).toBeTruthy()
  })
})
