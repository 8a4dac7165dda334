import { useOnline } from '@/composables/useOnline'
import { defineStore } from 'pinia'
import { onScopeDispose, ref } from 'vue'

const tickMs = 500

/** The one heartbeat of all that counts on the page, so that numbers change together. */
export const useWallClock = defineStore('wallClock', () => {
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), tickMs)
  onScopeDispose(() => {
    clearInterval(timer)
  })
  return { now, online: useOnline() }
})
