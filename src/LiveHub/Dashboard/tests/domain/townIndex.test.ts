import { describe, expect, it } from 'vitest'
import { index } from '../support/town'

describe('A town found by code', () => {
  it.each([
    ['platform/PublicSafety', 'Public safety'],
    ['agency/police', 'Police'],
    ['zone/z1', 'North'],
    ['grid/g2', 'Grid 2'],
    ['county', 'County centre'],
    ['department/water', 'Water'],
  ])('names the unit %s', (key, name) => {
    expect(index.unitName(key)?.en).toBe(name)
  })

  it('has no name for a unit that it does not have', () => {
    expect(index.unitName('agency/unknown')).toBeNull()
  })

  it("looks for a grid's work in the queue of its zone", () => {
    expect(index.queueOf('grid/g2')).toBe('zone/z2')
    expect(index.queueOf('agency/police')).toBe('agency/police')
  })

  it('knows the upper category', () => {
    expect([index.upperCategory('fire/lane'), index.upperCategory('fire'), index.upperCategory(null)]).toEqual([
      'fire',
      'fire',
      null,
    ])
  })
})
