import { splitDuration } from '@/time/duration'
import { useI18n } from 'vue-i18n'

/** Lengths of time as text. */
export function useDuration() {
  const { t } = useI18n()

  function duration(milliseconds: number): string {
    const { key, count, rest } = splitDuration(milliseconds)
    return t(`duration.${key}`, { count, rest })
  }

  return { duration, ago: (milliseconds: number) => t('duration.ago', { time: duration(milliseconds) }) }
}
