import { useNames } from '@/composables/useNames'
import { usePreferences } from '@/stores/preferences'
import { useTown } from '@/stores/town'
import { useI18n } from 'vue-i18n'

interface Granted {
  readonly role: string
  readonly subject: string
  readonly unit?: string | null
  readonly town?: string | null
}

/** What somebody acts as, in words: the role, the post or worker, the unit, and where there are several towns the town. */
export function useGrantName() {
  const { t } = useI18n()
  const { say } = usePreferences()
  const names = useNames()
  const town = useTown()

  function townName(code: string): string {
    const known = town.towns.find(item => item.code === code)
    return known ? say(known.name) : code
  }

  return ({ role, subject, unit, town: code }: Granted): string =>
    [
      t(`role.${role}`),
      names.person(subject),
      unit ? names.unit(unit) : '',
      code && town.towns.length > 1 ? townName(code) : '',
    ]
      .filter(part => part !== '')
      .join(' · ')
}
