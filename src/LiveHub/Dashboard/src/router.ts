import { createRouter, createWebHistory, type LocationQuery, type RouteLocationRaw } from 'vue-router'
import { useSession } from './stores/session'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'command-room', component: () => import('./pages/command-room/CommandRoomPage.vue') },
    { path: '/sign-in', name: 'sign-in', component: () => import('./pages/sign-in/SignInPage.vue') },
    { path: '/:missing(.*)', name: 'not-found', component: () => import('./pages/not-found/NotFoundPage.vue') },
  ],
})

// A sign-in link: its token is exchanged for the cookie and taken out of the address, whatever comes of it.
router.beforeEach(async to => {
  const { token, ...query } = to.query
  if (typeof token !== 'string') return true
  return (await exchange(token)) ? { path: to.path, query, replace: true } : signInFor(to.path, query)
})

async function exchange(token: string): Promise<boolean> {
  try {
    await useSession().signIn(token)
    return true
  } catch (error) {
    console.warn('The sign-in link does not work.', error)
    return false
  }
}

const signInFor = (path: string, query: LocationQuery): RouteLocationRaw => ({
  name: 'sign-in',
  query: { next: router.resolve({ path, query }).fullPath, link: 'refused' },
  replace: true,
})
