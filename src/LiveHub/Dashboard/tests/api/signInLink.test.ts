// @vitest-environment happy-dom
import { followSignInLinks } from '@/signInLink'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRouter, createWebHistory, type RouteLocation } from 'vue-router'
import { TestServer } from '../support/server'

describe('A sign-in link', () => {
  const server = new TestServer(({ body }) =>
    body.includes('"good"') ? { status: 200, body: {} } : { status: 401, body: {}, type: 'application/problem+json' },
  )

  beforeEach(async () => {
    await server.start()
    setActivePinia(createPinia())
    vi.spyOn(console, 'warn').mockReturnValue()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await server.stop()
  })

  /** Opens an address as a browser would and tells where that leads. */
  async function open(path: string): Promise<RouteLocation> {
    const page = { render: () => null }
    const routes = [
      { path: '/', component: page },
      { path: '/sign-in', name: 'sign-in', component: page },
    ]
    const router = createRouter({ history: createWebHistory(), routes })
    followSignInLinks(router)
    await router.push(path)
    return router.currentRoute.value
  }

  it('is exchanged, and its token is gone from the address while the rest of it stays', async () => {
    expect((await open('/?town=330109013#token=good')).fullPath).toBe('/?town=330109013')
    expect(window.location.href).not.toContain('good')
    expect(server.calls.at(-1)?.body).toBe('{"token":"good"}')
  })

  it('leads to the sign-in page when it does not work, without its token', async () => {
    const { name, query, fullPath } = await open('/?town=330109013#token=spent')
    expect({ name, query }).toEqual({ name: 'sign-in', query: { next: '/?town=330109013', link: 'refused' } })
    expect(fullPath).not.toContain('spent')
  })

  it('is none with its token in the query, which servers log', async () => {
    expect((await open('/?token=logged')).fullPath).toBe('/?token=logged')
    expect(server.calls.filter(call => call.body.includes('logged'))).toEqual([])
  })
})
