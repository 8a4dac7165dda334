import {
  filterIncidents,
  isFiltering,
  noFilter,
  type IncidentFilter,
} from '@/pages/command-room/incidents/incidentFilter'
import { describe, expect, it } from 'vitest'
import { index } from '../support/town'
import { at, incident } from '../support/wire'

const limit = { step: 'accept', due: at(50), state: 'running' } as const
const incidents = [
  incident('a', {
    number: '180410-0007',
    suspended: false,
    severity: 1,
    status: 'reported',
    category: 'fire/lane',
    grid: 'g1',
    limit,
  }),
  incident('b', { suspended: true, severity: 3, status: 'taken', category: 'fire', owner: 'grid/g2', grid: 'g2' }),
  incident('c', {
    severity: 3,
    status: 'dispatched',
    owner: 'agency/police',
    assignee: 'p-1',
    request: 'suspension',
    limit: { ...limit, due: at(500), state: 'warned' },
  }),
]

const ids = (part: Partial<IncidentFilter>) =>
  filterIncidents(incidents, { ...noFilter(), ...part }, index, Date.parse(at(100))).map(({ id }) => id)

describe('The filter of the incident list', () => {
  it.each<[string, Partial<IncidentFilter>, string[]]>([
    ['nothing', {}, ['a', 'b', 'c']],
    ['severities', { severities: [1, 2] }, ['a']],
    ['statuses', { statuses: ['taken', 'dispatched'] }, ['b', 'c']],
    ['an upper category, with what is under it', { category: 'fire' }, ['a', 'b']],
    ['a sub-category', { category: 'fire/lane' }, ['a']],
    ['a unit', { unit: 'agency/police' }, ['c']],
    ['a zone, by the grid that owns it', { unit: 'zone/z2' }, ['b']],
    ['a grid', { grid: 'g1' }, ['a']],
    ['what is overdue', { urgency: 'overdue' }, ['a']],
    ['what is due soon', { urgency: 'warned' }, ['c']],
    ['a flag', { flag: 'approval' }, ['c']],
    ['suspension', { flag: 'suspended' }, ['b']],
    ['part of a number', { text: ' 0410-0007 ' }, ['a']],
    ['words in either language, all of which must be there', { text: 'BLOCKED （中）' }, ['a']],
    ['a unit in words', { text: 'police' }, ['c']],
    ['a post in words', { text: 'patrol' }, ['c']],
    ['several at once', { severities: [3], category: 'fire' }, ['b']],
  ])('lets through by %s', (_, part, expected) => {
    expect(ids(part)).toEqual(expected)
  })

  it('knows whether it leaves anything out', () => {
    expect(isFiltering(noFilter())).toBe(false)
    expect(isFiltering({ ...noFilter(), grid: 'g1' })).toBe(true)
    expect(isFiltering({ ...noFilter(), text: '  ' })).toBe(false)
  })
})
