import { useDuration } from '@/composables/useDuration'
import { expectedWaitMs, hourOfWeek } from '@/domain/expectedReports'
import type { TownIndex } from '@/domain/townIndex'
import { useLiveTown } from '@/stores/liveTown'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** What to say while nothing is open: in a demonstration also when something may be expected, so that a quiet night is not taken for a fault. */
export function useQuietHint(town: () => TownIndex) {
  const { t } = useI18n()
  const { duration } = useDuration()
  const live = useLiveTown()

  return computed(() => {
    const { simulated, reportsPerHour, timeZone, speed } = town().town
    const always = t('incidents.noneHint')
    if (!simulated || !reportsPerHour || live.now === null) return always
    const wait = expectedWaitMs(reportsPerHour, hourOfWeek(live.now, timeZone))
    if (wait === null) return always
    return `${always} ${t('demo.next', { town: duration(wait), wall: duration(wait / speed) })}`
  })
}
