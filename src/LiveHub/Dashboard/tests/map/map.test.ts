import type { GridShapes } from '@/api/towns'
import { loadClasses, loadOfGrids } from '@/pages/command-room/map/gridLoad'
import { sceneOf } from '@/pages/command-room/map/marks/scene'
import { boundsOf } from '@/pages/command-room/map/townShape'
import { zoneBorders } from '@/pages/command-room/map/zoneBorders'
import { startFrom } from '@/live/picture'
import { describe, expect, it } from 'vitest'
import { at, incident, snapshot, worker } from '../support/wire'

/** Unit squares in a row, one for each zone named. */
const row = (...zones: string[]): GridShapes => ({
  type: 'FeatureCollection',
  features: zones.map((zone, x) => ({
    type: 'Feature',
    properties: { code: `g${x}`, name: { zh: '', en: '' }, zone, community: 'c' },
    geometry: {
      type: 'Polygon',
      coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]], // prettier-ignore
    },
  })),
})

describe('The map of a town', () => {
  it('draws borders around zones and not inside them', () => {
    const lines = zoneBorders(row('z1', 'z1', 'z2')).geometry.coordinates
    const uprights = lines.filter(([from, to]) => from?.[0] === to?.[0]).map(([from]) => from?.[0])
    expect(uprights.toSorted()).toEqual([0, 2, 3])
    expect(lines).toHaveLength(9)
  })

  it('is as large as its grids', () => {
    expect(boundsOf(row('z1', 'z2'))).toEqual([0, 0, 2, 1])
    expect(boundsOf(row())).toBeNull()
  })

  it('counts open incidents in each grid', () => {
    const loads = loadOfGrids([incident('a', { grid: 'g1' }), incident('b', { grid: 'g1' }), incident('c')])
    expect([...loads]).toEqual([['g1', 2]])
  })

  it('writes its classes of load without gaps', () => {
    expect(loadClasses).toEqual(['0', '1', '2–3', '4–6', '≥7'])
  })
})

describe('The marks on the map', () => {
  const limit = { step: 'accept', due: at(10), state: 'running' } as const
  const picture = startFrom(
    snapshot(1, 20, {
      workers: [worker('w1', { incident: 'severe', at: at(20) }), worker('w2', { at: at(20) })],
      incidents: [
        incident('severe', { severity: 1, lon: 1, lat: 2, limit }),
        incident('minor', { severity: 4, lon: 1, lat: 2 }),
        incident('unplaced', { severity: 1 }),
      ],
    }),
  )

  it('leave out what has no place and put the severe on top', () => {
    const { incidents } = sceneOf(picture, null, picture.at)
    expect(incidents.map(({ id, overdue }) => [id, overdue])).toEqual([
      ['minor', false],
      ['severe', true],
    ])
  })

  it('show where a busy worker is going', () => {
    const { workers } = sceneOf(picture, null, picture.at)
    expect(workers.map(({ state, target }) => [state, target?.lon])).toEqual([
      ['busy', 1],
      ['free', undefined],
    ])
  })

  it('make faint what the filter leaves out', () => {
    const { incidents } = sceneOf(picture, new Set(['minor']), picture.at)
    expect(incidents.map(({ id, faint }) => [id, faint])).toEqual([
      ['severe', true],
      ['minor', false],
    ])
  })
})
