import { startFrom } from '@/live/picture'
import { receiveFrame, receiveJoin, receiveSnapshot } from '@/live/receive'
import { describe, expect, it } from 'vitest'
import { frame, incident, snapshot } from '../support/wire'

const picture = startFrom(snapshot(3, 10, { incidents: [incident('i1')] }))

describe('A frame', () => {
  it.each([
    ['the next one is applied', 3, 11, 'applied'],
    ['one that leaves a number out is a gap', 3, 12, 'gap'],
    ['a repeated one is old', 3, 10, 'old'],
    ['one of the epoch before is old', 2, 99, 'old'],
    ['one of a new epoch without its snapshot is a gap', 4, 1, 'gap'],
  ] as const)('%s', (_, epoch, sequence, kind) => {
    expect(receiveFrame(picture, frame(epoch, sequence)).kind).toBe(kind)
  })
})

describe('A pushed snapshot', () => {
  it.each([
    ['of a new epoch begins it', 4, 0, 'applied'],
    ['of what is known or later is applied', 3, 10, 'applied'],
    ['from before what is known is old', 3, 9, 'old'],
    ['of an epoch before is old', 2, 50, 'old'],
  ] as const)('%s', (_, epoch, sequence, kind) => {
    expect(receiveSnapshot(picture, snapshot(epoch, sequence)).kind).toBe(kind)
  })

  it('is the beginning where nothing is known', () => {
    expect(receiveSnapshot(null, snapshot(1, 0)).kind).toBe('applied')
  })
})

describe('The answer to a join', () => {
  it('replaces everything when it is a snapshot, whatever its epoch', () => {
    const received = receiveJoin(picture, snapshot(1, 2))
    expect(received).toMatchObject({ kind: 'applied', picture: { epoch: 1, sequence: 2 } })
  })

  it('goes on from what is known when it says so', () => {
    expect(receiveJoin(picture, snapshot(3, 10, { resumed: true }))).toEqual({ kind: 'applied', picture })
  })

  it('is a gap when it goes on from another epoch, or from nothing', () => {
    expect(receiveJoin(picture, snapshot(4, 10, { resumed: true })).kind).toBe('gap')
    expect(receiveJoin(null, snapshot(3, 10, { resumed: true })).kind).toBe('gap')
  })

  it('is a gap when it goes on from later than what is known', () => {
    expect(receiveJoin(picture, snapshot(3, 12, { resumed: true })).kind).toBe('gap')
  })
})
