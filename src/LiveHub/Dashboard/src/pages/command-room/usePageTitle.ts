import { alarmsOf } from '@/domain/alarm'
import { useLiveTown } from '@/stores/liveTown'
import { usePreferences } from '@/stores/preferences'
import { useTown } from '@/stores/town'
import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'

/** Keeps the title of the browser's tab: the town, and before it what must not be overlooked while another tab is in front. */
export function usePageTitle(): void {
  const { t } = useI18n()
  const { say } = usePreferences()
  const town = useTown()
  const live = useLiveTown()

  watchEffect(() => {
    if (!town.index) return
    const title = `${say(town.index.town.name)} · ${t('app.name')}`
    const [first, ...others] = live.calm ? alarmsOf(live.calm) : []
    if (first?.kind === 'help') document.title = `${t('alarm.help', { id: first.worker.id })} · ${title}`
    else if (first) document.title = `(${t('alarm.count', { count: others.length + 1 })}) ${title}`
    else document.title = title
  })
}
