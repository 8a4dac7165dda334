import { closeSession, openSession } from '@/api/session'
import { defineStore } from 'pinia'
import { ref } from 'vue'

/** Whether the server knows who sits here. It holds no token: the cookie does, out of reach of scripts. */
export const useSession = defineStore('session', () => {
  const ended = ref(false)

  /** Somebody has just signed in. */
  function begin(): void {
    ended.value = false
  }

  async function signIn(token: string): Promise<void> {
    await openSession(token)
    begin()
  }

  async function signOut(): Promise<void> {
    await closeSession()
    ended.value = true
  }

  /** The server answered that it does not know the caller. */
  function expire(): void {
    ended.value = true
  }

  return { ended, begin, signIn, signOut, expire }
})
