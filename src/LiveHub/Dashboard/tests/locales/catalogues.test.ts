import { languages } from '@/i18n/text'
import { flowSteps } from '@/domain/flow'
import { limitedSteps, limitStates } from '@/domain/limit'
import { severities } from '@/domain/severity'
import { endStatuses, openStatuses } from '@/domain/status'
import en from '@/locales/en.json'
import zh from '@/locales/zh.json'
import { describe, expect, it } from 'vitest'
import { sources } from '../support/sources'

const catalogues = { zh: flat(zh), en: flat(en) }

/** A catalogue as `group.key` → text. */
function flat(node: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value as object, `${prefix}${key}.`)],
    ),
  )
}

const placeholders = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('The catalogues', () => {
  it('have the same keys in both languages', () => {
    expect([...catalogues.zh.keys()]).toEqual([...catalogues.en.keys()])
  })

  it('ask for the same values in both languages', () => {
    for (const [key, text] of catalogues.zh)
      expect([key, placeholders(text)]).toEqual([key, placeholders(catalogues.en.get(key))])
  })

  it('leave no text empty', () => {
    for (const language of languages)
      expect([...catalogues[language].values()].filter(text => text.trim() === '')).toEqual([])
  })

  it('have a word for every code of the domain', () => {
    const wanted = [
      ...[...openStatuses, ...endStatuses].map(code => `status.${code}`),
      ...[...limitedSteps, ...limitStates].map(code => `limit.${code}`),
      ...severities.map(code => `severity.${code}`),
      ...flowSteps.map(code => `flow.${code}`),
    ]
    expect(wanted.filter(key => !catalogues.en.has(key))).toEqual([])
  })

  it('have every key that a component asks for by name', () => {
    const asked = sources().flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key = '']) => ({ path, key })),
    )
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter(({ key }) => !catalogues.en.has(key))).toEqual([])
  })
})
