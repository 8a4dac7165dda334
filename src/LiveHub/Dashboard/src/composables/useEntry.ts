import type { AccountSession } from '@/api/account'
import { useSession } from '@/stores/session'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Where somebody who has just signed in goes on: to the choice between several grants, or to the page that was asked for. */
export function useEntry() {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()

  const next = computed(() =>
    typeof route.query.next === 'string' && /^\/(?![/\\])/.test(route.query.next) ? route.query.next : '/',
  )

  async function enter(opened: AccountSession): Promise<void> {
    session.begin()
    if ((opened.grants?.length ?? 0) > 1) await router.replace({ name: 'choose-grant', query: { next: next.value } })
    else await router.replace(next.value)
  }

  return { next, enter }
}
