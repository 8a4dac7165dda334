import { splitDuration } from '@/time/duration'
import { fastestWithSeconds } from '@/time/townClock'
import { useTown } from '@/stores/town'
import { useI18n } from 'vue-i18n'

const lastMinutes = 10

/** Lengths of time as text. */
export function useDuration() {
  const { t } = useI18n()
  const town = useTown()

  function duration(milliseconds: number): string {
    const { key, count, rest } = splitDuration(milliseconds)
    return t(`duration.${key}`, { count, rest })
  }

  /** A length of time that runs out: the last minutes to the second, where the town's seconds are slow enough to be read. */
  function countdown(milliseconds: number): string {
    const { key, count, rest } = splitDuration(milliseconds)
    const exact = key === 'minutes' && count < lastMinutes && (town.index?.town.speed ?? 1) <= fastestWithSeconds
    return exact ? t('duration.exact', { count, rest }) : duration(milliseconds)
  }

  return { duration, countdown, ago: (milliseconds: number) => t('duration.ago', { time: duration(milliseconds) }) }
}
