import { among, extended, nothing, toggled } from '@/pages/command-room/selection/selected'
import { describe, expect, it } from 'vitest'

const rows = ['a', 'b', 'c', 'd']
const ids = (selected: typeof nothing) => [...selected.ids].sort()

describe('Rows that are selected', () => {
  it('come and go one by one', () => {
    const two = toggled(toggled(nothing, 'a'), 'c')
    expect(ids(two)).toEqual(['a', 'c'])
    expect(ids(toggled(two, 'a'))).toEqual(['c'])
  })

  it('are all between the last one and this one, in either direction', () => {
    expect(ids(extended(toggled(nothing, 'b'), 'd', rows))).toEqual(['b', 'c', 'd'])
    expect(ids(extended(toggled(nothing, 'c'), 'a', rows))).toEqual(['a', 'b', 'c'])
  })

  it('begin with this one where the last one is not in the list any more', () => {
    expect(ids(extended(toggled(nothing, 'gone'), 'b', rows))).toEqual(['b', 'gone'])
    expect(extended(nothing, 'gone', rows)).toBe(nothing)
  })

  it('are forgotten when they end, and only then', () => {
    const two = extended(toggled(nothing, 'a'), 'b', rows)
    expect(ids(among(two, new Set(['b'])))).toEqual(['b'])
    expect(among(two, new Set(rows))).toBe(two)
  })
})
