import type { GridShapes } from '@/api/towns'
import { loadClasses, loadOfGrids } from '@/pages/command-room/map/gridLoad'
import { sceneOf } from '@/pages/command-room/map/marks/scene'
import { boundsOf } from '@/pages/command-room/map/townShape'
import { gridAt } from '@/domain/gridAt'
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

  it('knows the grid of a place, and that one outside has none', () => {
    const shapes = row('z1', 'z2')
    expect(gridAt(shapes, { lon: 1.5, lat: 0.5 })?.code).toBe('g1')
    expect(gridAt(shapes, { lon: 2.5, lat: 0.5 })).toBeNull()
    expect(gridAt(shapes, { lon: null, lat: null })).toBeNull()
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
      workers: [
        worker('w0', { at: at(20), helpSince: at(19) }),
        worker('w1', { incident: 'severe', at: at(20) }),
        worker('w2', { at: at(20) }),
      ],
      incidents: [
        incident('severe', { severity: 1, lon: 1, lat: 2, limit }),
        incident('minor', { severity: 4, lon: 1, lat: 2 }),
        incident('unplaced', { severity: 1 }),
        incident('resting', { severity: 4, lon: 1, lat: 3, limit, suspended: true }),
      ],
    }),
  )

  it('leave out what has no place and put the severe on top', () => {
    const { incidents } = sceneOf(picture, null, picture.at, 180_000)
    expect(incidents.map(({ id, urgency }) => [id, urgency])).toEqual([
      ['resting', 'suspended'],
      ['minor', 'none'],
      ['severe', 'overdue'],
    ])
  })

  it('show where a busy worker is going, and on top of all who calls for help', () => {
    const { workers } = sceneOf(picture, null, picture.at, 180_000)
    expect(workers.map(({ state, target }) => [state, target?.lon])).toEqual([
      ['busy', 1],
      ['free', undefined],
      ['help', undefined],
    ])
  })

  it('make faint what the filter leaves out', () => {
    const { incidents } = sceneOf(picture, new Set(['minor']), picture.at, 180_000)
    expect(incidents.map(({ id, faint }) => [id, faint])).toEqual([
      ['resting', true],
      ['severe', true],
      ['minor', false],
    ])
  })
})
