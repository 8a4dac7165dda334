import { accountRefusal, type AccountRefusal } from '@/api/accountRefusal'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'

/** Something that may be refused: whether it is under way, and the refusal in the present language. */
export function useAttempt(before: AccountRefusal | null = null) {
  const { t } = useI18n()
  const busy = ref(false)
  const refusal = ref(before)
  const message = computed(
    () => refusal.value && t(`accountRefusal.${refusal.value.key}`, { detail: refusal.value.detail }),
  )

  /** Does it; whether it was done. */
  async function attempt(deed: () => Promise<void>): Promise<boolean> {
    busy.value = true
    refusal.value = null
    try {
      await deed()
      return true
    } catch (error) {
      refusal.value = accountRefusal(error)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, refusal, message, attempt }
}
