import type { LocationQuery, RouteLocationRaw, Router } from 'vue-router'
import { useSession } from './stores/session'

/** Makes `?token=…` a sign-in link: the token is exchanged for the cookie and taken out of the address, whatever comes of it. */
export function followSignInLinks(router: Router): void {
  router.beforeEach(async to => {
    const { token, ...query } = to.query
    if (typeof token !== 'string') return true
    if (await exchange(token)) return { path: to.path, query, replace: true }
    return signIn(router.resolve({ path: to.path, query }).fullPath, { link: 'refused' })
  })
}

async function exchange(token: string): Promise<boolean> {
  try {
    await useSession().signIn(token)
    return true
  } catch (error) {
    console.warn('The sign-in link does not work.', error)
    return false
  }
}

const signIn = (next: string, query: LocationQuery): RouteLocationRaw => ({
  name: 'sign-in',
  query: { next, ...query },
  replace: true,
})
