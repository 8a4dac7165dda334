import type { Incident } from '@/api/incidents'
import { useNames } from '@/composables/useNames'
import { severities } from '@/domain/severity'
import { useTown } from '@/stores/town'
import { useI18n } from 'vue-i18n'
import type { FieldKind } from '../commandFields'

export interface Option {
  readonly value: string
  readonly label: string
  readonly group?: string
}

/** Options by group, in the order in which groups first come. */
export function grouped(options: readonly Option[]): [string, Option[]][] {
  const groups = new Map<string, Option[]>()
  for (const option of options) {
    const group = option.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), option])
  }
  return [...groups]
}

/** What can be chosen in a field of a kind; empty for kinds that are typed. */
export function useOptions() {
  const { t } = useI18n()
  const names = useNames()
  const town = useTown()

  const codes = (group: string, values: readonly string[]): Option[] =>
    values.map(value => ({ value, label: names.word(group, value) }))

  function categories(): Option[] {
    return (town.index?.town.categories ?? []).map(({ code, parent }) => ({
      value: code,
      label: names.category(code),
      group: names.category(parent ?? code),
    }))
  }

  /** Units that handle something, by kind. */
  function units(except: readonly string[] = []): Option[] {
    const definition = town.index?.town
    if (!definition) return []
    const keys = {
      platform: definition.platforms.map(({ code }) => `platform/${code}`),
      agency: definition.agencies.map(({ id }) => `agency/${id}`),
      countyGroup: ['county', ...definition.county.departments.map(({ id }) => `department/${id}`)],
    }
    return Object.entries(keys)
      .flatMap(([group, values]) =>
        values.map(value => ({ value, label: names.unit(value), group: t(`units.${group}`) })),
      )
      .filter(({ value }) => !except.includes(value))
  }

  function methods(incident: Incident | null): Option[] {
    const severe = incident !== null && incident.severity <= 2
    return codes('method', severe ? ['onSite', 'callBack'] : ['photo', 'callBack', 'onSite', 'sampling'])
  }

  function answerTo(incident: Incident | null): Option[] {
    return codes('answerTo', ['reporter', 'supervision', ...(incident && !incident.request ? [] : ['request'])])
  }

  function optionsOf(kind: FieldKind, incident: Incident | null): Option[] {
    switch (kind) {
      case 'category':
        return categories()
      case 'severity':
        return severities.map(value => ({ value: `${value}`, label: `${value} ${names.severity(value)}` }))
      case 'route':
        return [{ value: 'grid', label: t('route.grid') }, ...units()]
      case 'unit':
        return units(incident ? [incident.owner] : [])
      case 'method':
        return methods(incident)
      case 'satisfaction':
        return codes('satisfaction', ['5', '4', '3', '2', '1'])
      case 'stage':
        return codes('stage', ['taken', 'onScene', 'done'])
      case 'answerTo':
        return answerTo(incident)
      case 'approve':
        return codes('approve', ['yes', 'no'])
      case 'service':
        return codes('emergencyService', ['110', '119', '120'])
      default:
        return []
    }
  }

  return { optionsOf, units }
}
