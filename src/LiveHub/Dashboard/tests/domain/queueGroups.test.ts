import { startFrom } from '@/live/picture'
import { groupQueues, unitKeysOf } from '@/pages/command-room/queues/queueGroups'
import { withSample, type TrendSample } from '@/pages/command-room/trend/trendSamples'
import { describe, expect, it } from 'vitest'
import { town } from '../support/town'
import { queue, snapshot } from '../support/wire'

describe('The queues', () => {
  it('stand in the order of the town, grouped by kind, with what waits in each group', () => {
    const keys = ['zone/z2', 'agency/police', 'commandroom', 'department/water', 'county']
    const { queues } = startFrom(snapshot(1, 1, { queues: keys.map(key => queue(key, { waiting: 2 })) }))
    const groups = groupQueues(town, queues).map(group => [
      group.name,
      group.queues.map(({ key }) => key),
      group.waiting,
    ])
    expect(groups).toEqual([
      ['commandroom', ['commandroom'], 2],
      ['platform', ['platform/PublicSafety'], 0],
      ['agency', ['agency/police'], 2],
      ['zone', ['zone/z1', 'zone/z2'], 2],
      ['countyGroup', ['county', 'department/water'], 4],
    ])
  })

  it('are all there before any has been heard of, with nobody on duty', () => {
    const shown = groupQueues(town, new Map()).flatMap(({ queues }) => queues)
    expect(shown.map(({ key }) => key).toSorted()).toEqual(unitKeysOf(town).toSorted())
    expect(shown.every(({ waiting, busy, capacity }) => waiting + busy + capacity === 0)).toBe(true)
  })

  it('show one that the definition does not have rather than hide it', () => {
    const { queues } = startFrom(snapshot(1, 1, { queues: [queue('agency/new'), queue('agency/police')] }))
    const agencies = groupQueues(town, queues).find(({ name }) => name === 'agency')
    expect(agencies?.queues.map(({ key }) => key)).toEqual(['agency/police', 'agency/new'])
  })

  it('can be filtered by every unit that has one', () => {
    expect(unitKeysOf(town)).toHaveLength(7)
  })
})

describe('The trend', () => {
  const sample = (minute: number): TrendSample => ({ at: minute * 60_000, open: minute, waiting: 0, overdue: 0 })

  it('takes at most one sample in a town minute', () => {
    const samples = [0, 0.5, 1, 1.2, 2].map(sample).reduce<readonly TrendSample[]>(withSample, [])
    expect(samples.map(({ open }) => open)).toEqual([0, 1, 2])
  })

  it('forgets what is older than twelve hours', () => {
    const samples = [0, 10, 721].map(sample).reduce<readonly TrendSample[]>(withSample, [])
    expect(samples.map(({ open }) => open)).toEqual([10, 721])
  })

  it('begins anew when the town begins at an earlier time', () => {
    expect([500, 3].map(sample).reduce<readonly TrendSample[]>(withSample, [])).toEqual([sample(3)])
  })
})
