import { severities } from '@/domain/severity'
import { usePreferences } from '@/stores/preferences'
import { useTown } from '@/stores/town'
import { useI18n } from 'vue-i18n'

/** What codes of the town are called in the present language. A code that the town does not have is shown as it is. */
export function useNames() {
  const i18n = useI18n()
  const { t } = i18n
  const { say } = usePreferences()
  const town = useTown()

  function unit(key: string): string {
    if (key === 'commandroom') return t('units.commandroom')
    const name = town.index?.unitName(key)
    return name ? say(name) : key
  }

  function category(code: string | null): string {
    if (code === null) return t('incidents.unclassified')
    const known = town.index?.categories.get(code)
    return known ? say(known.name) : code
  }

  function place(incident: { grid: string | null; outside: boolean }): string {
    if (incident.outside) return t('incidents.outside')
    return incident.grid === null ? t('incidents.unplaced') : unit(`grid/${incident.grid}`)
  }

  const severity = (value: number) => (severities.some(known => known === value) ? t(`severity.${value}`) : `${value}`)

  /** Who did something or has it: a post by its name, a grid worker by its id; the system by a word. */
  function person(id: string): string {
    const post = town.index?.posts.get(id)
    if (post) return say(post)
    return i18n.te(`by.${id}`) ? t(`by.${id}`) : id
  }

  const operation = (code: string) => {
    const name = town.index?.operations.get(code)
    return name ? say(name) : code
  }

  /** A word of the catalogue, or the code itself where the catalogue has none. */
  const word = (group: string, code: string) => (i18n.te(`${group}.${code}`) ? t(`${group}.${code}`) : code)

  return { unit, category, place, person, operation, severity, word }
}
