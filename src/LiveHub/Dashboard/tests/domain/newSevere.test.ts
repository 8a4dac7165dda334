import { newSevere } from '@/domain/newSevere'
import type { IncidentSummary } from '@/live/wire'
import { expect, it } from 'vitest'
import { incident } from '../support/wire'

const picture = (...all: IncidentSummary[]) => new Map(all.map(item => [item.id, item]))

it('A severe incident is new once: when it comes, or when it becomes severe', () => {
  const before = picture(incident('known', { severity: 1 }), incident('worse', { severity: 3 }))
  const now = picture(
    incident('known', { severity: 2 }),
    incident('worse', { severity: 2 }),
    incident('come', { severity: 1 }),
    incident('mild', { severity: 3 }),
    incident('handled', { severity: 1, status: 'taken' }),
  )
  expect(newSevere(before, now)).toEqual(['worse', 'come'])
})
