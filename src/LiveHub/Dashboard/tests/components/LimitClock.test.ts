// @vitest-environment happy-dom
import LimitClock from '@/components/LimitClock.vue'
import { i18n, speak } from '@/i18n/i18n'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { at } from '../support/wire'

const limit = { step: 'arrive', due: at(3600), state: 'running' } as const
const show = (now: number, of: typeof limit | null = limit) =>
  mount(LimitClock, { props: { limit: of, now: Date.parse(at(now)) }, global: { plugins: [createPinia(), i18n] } })

describe('The countdown of a limit', () => {
  beforeEach(() => speak('en'))

  it('counts down in town time', () => {
    expect(show(0).text()).toContain('1h 0m')
    expect(show(1800).text()).toContain('30m')
  })

  it('tells lateness by a word and a sign, not by colour alone', () => {
    const late = show(3600 + 90)
    expect(late.attributes('data-urgency')).toBe('overdue')
    expect(late.text()).toContain('late')
    expect(late.text()).toContain('1m')
    expect(late.find('svg').exists()).toBe(true)
  })

  it('says so where no limit runs', () => {
    expect(show(0, null).text()).toContain('No limit runs')
  })

  it('speaks the language that was chosen', async () => {
    await speak('zh')
    expect(show(3700).text()).toContain(i18n.global.t('limit.overdue'))
    expect(i18n.global.t('limit.overdue')).not.toBe('overdue')
  })
})
