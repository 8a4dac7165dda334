import type { LocationQuery, RouteLocationRaw, Router } from 'vue-router'
import { useSession } from './stores/session'

const prefix = '#token='

/**
 * Makes `#token=…` a sign-in link: the token is exchanged for the cookie and taken out of the address, whatever comes of it.
 * It stands in the fragment because browsers send that to nobody, so no server or proxy logs it.
 */
export function followSignInLinks(router: Router): void {
  router.beforeEach(async ({ path, query, hash }) => {
    if (!hash.startsWith(prefix)) return true
    if (await exchange(hash.slice(prefix.length))) return { path, query, replace: true }
    return signIn(router.resolve({ path, query }).fullPath, { link: 'refused' })
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
