import { useLiveTown } from '@/stores/liveTown'
import { useI18n } from 'vue-i18n'

/** What an incident is called: its number while it is open; of one that has ended the live picture knows only the id. */
export function useIncidentName() {
  const { t } = useI18n()
  const live = useLiveTown()
  return (id: string) => live.calm?.incidents.get(id)?.number ?? t('standing.ended', { id: id.slice(-6) })
}
