import { createRouter, createWebHistory } from 'vue-router'
import { followSignInLinks } from './signInLink'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'command-room', component: () => import('./pages/command-room/CommandRoomPage.vue') },
    { path: '/sign-in', name: 'sign-in', component: () => import('./pages/sign-in/SignInPage.vue') },
    { path: '/set-up', name: 'set-up', component: () => import('./pages/set-up/SetUpPage.vue') },
    {
      path: '/choose-grant',
      name: 'choose-grant',
      component: () => import('./pages/choose-grant/ChooseGrantPage.vue'),
    },
    { path: '/account', name: 'account', component: () => import('./pages/account/AccountPage.vue') },
    { path: '/:missing(.*)', name: 'not-found', component: () => import('./pages/not-found/NotFoundPage.vue') },
  ],
})

followSignInLinks(router)
