import { queryOf, viewOf } from '@/pages/command-room/incidents/filterQuery'
import { noFilter } from '@/pages/command-room/incidents/incidentFilter'
import { describe, expect, it } from 'vitest'

const written = (view: Parameters<typeof queryOf>[0]) =>
  Object.fromEntries(Object.entries(queryOf(view)).filter(([, value]) => value !== undefined))

describe('The list in the address', () => {
  it('leaves no trace where nothing is set', () => {
    expect(written({ filter: noFilter(), order: 'due' })).toEqual({})
    expect(viewOf({})).toEqual({ filter: noFilter(), order: 'due' })
  })

  it('comes back as it was', () => {
    const view = {
      filter: {
        severities: [1, 2] as (1 | 2)[],
        statuses: ['reported', 'onScene'] as ('reported' | 'onScene')[],
        category: 'fire-safety/blocked-lane',
        unit: 'zone/z1',
        grid: '330109013001001',
        urgency: 'overdue' as const,
        flag: 'linked' as const,
        text: '积水 & more',
      },
      order: 'newest' as const,
    }
    expect(viewOf(written(view))).toEqual(view)
  })

  it('takes nothing from an address that it does not know', () => {
    const query = { severity: '2,9,x', status: 'asleep', urgency: 'soon', flag: '', sort: 'colour', q: ['a', 'b'] }
    expect(viewOf(query)).toEqual({ filter: { ...noFilter(), severities: [2] }, order: 'due' })
  })
})
