import { orderIncidents, type IncidentOrder } from '@/pages/command-room/incidents/incidentOrder'
import { describe, expect, it } from 'vitest'
import { at, incident } from '../support/wire'

const limit = (due: number) => ({ step: 'accept', due: at(due), state: 'running' }) as const
const incidents = [
  incident('none', { severity: 2, reportedAt: at(40) }),
  incident('late', { severity: 3, reportedAt: at(30), limit: limit(900) }),
  incident('soon', { severity: 4, reportedAt: at(20), limit: limit(60) }),
  incident('soon-severe', { severity: 1, reportedAt: at(10), limit: limit(60) }),
]

describe('The order of the incident list', () => {
  it.each<[IncidentOrder, string[]]>([
    ['due', ['soon-severe', 'soon', 'late', 'none']],
    ['severity', ['soon-severe', 'none', 'late', 'soon']],
    ['newest', ['none', 'late', 'soon', 'soon-severe']],
  ])('by %s', (order, expected) => {
    expect(orderIncidents(incidents, order).map(({ id }) => id)).toEqual(expected)
  })

  it('puts what stands still after what runs', () => {
    const [first] = incidents.slice(2)
    const still = incident('still', { limit: limit(1), suspended: true })
    expect(orderIncidents([still, first ?? still], 'due').map(({ id }) => id)).toEqual(['soon', 'still'])
  })

  it('keeps equal ones in place whatever order they came in', () => {
    const equal = [incident('b'), incident('a'), incident('c')]
    expect(orderIncidents(equal, 'due').map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
