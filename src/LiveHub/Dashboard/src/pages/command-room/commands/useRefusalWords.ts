import { useNames } from '@/composables/useNames'
import { useI18n } from 'vue-i18n'
import type { Refusal } from './refusal'

/** Why something was not done, and what to do about it, in words of the present language. */
export function useRefusalWords() {
  const i18n = useI18n()
  const names = useNames()

  /** The catalogue's words; what it does not know is told in the service's title, which is in the asked language. */
  function reasonOf({ code, title }: Pick<Refusal, 'code' | 'title'>): string {
    const words = names.word('refusal', code)
    return words === code && title ? title : words
  }

  const hintOf = ({ code }: Pick<Refusal, 'code'>): string =>
    i18n.te(`refusalHint.${code}`) ? i18n.t(`refusalHint.${code}`) : ''

  return { reasonOf, hintOf }
}
