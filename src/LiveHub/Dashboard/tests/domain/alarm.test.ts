import { alarmsOf } from '@/domain/alarm'
import { startFrom } from '@/live/picture'
import { describe, expect, it } from 'vitest'
import { at, notice, snapshot, worker } from '../support/wire'

describe('The alarms', () => {
  it('put people in danger before notices, and what waits longest first', () => {
    const picture = startFrom(
      snapshot(1, 900, {
        workers: [worker('w1'), worker('w2', { helpSince: at(800) }), worker('w3', { helpSince: at(700) })],
        notices: [
          notice('operation', { since: at(600) }),
          notice('handover', { kind: 'handoverUnsigned', code: null, since: at(100) }),
        ],
      }),
    )
    expect(alarmsOf(picture).map(({ key }) => key)).toEqual(['help/w3', 'help/w2', 'handover', 'operation'])
  })

  it('are none in a quiet town', () => {
    expect(alarmsOf(startFrom(snapshot(1, 1, { workers: [worker('w1')] })))).toEqual([])
  })
})
