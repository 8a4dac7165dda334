import { situationOf } from '@/domain/situation'
import { workerStateOf } from '@/domain/worker'
import { startFrom } from '@/live/picture'
import { describe, expect, it } from 'vitest'
import { at, incident, queue, snapshot, worker } from '../support/wire'

const staleAfterMs = 180_000
const limit = (due: number, state: 'running' | 'warned') => ({ step: 'accept' as const, due: at(due), state })

describe('The situation', () => {
  it('counts what a chief asks for', () => {
    const picture = startFrom(
      snapshot(1, 300, {
        workers: [
          worker('w1', { at: at(299) }),
          worker('w2', { at: at(299), incident: 'i1' }),
          worker('w3', { at: at(0) }),
        ],
        queues: [queue('commandroom', { waiting: 2 }), queue('zone/z1', { waiting: 3 })],
        incidents: [
          incident('i1', { severity: 1, limit: limit(100, 'running') }),
          incident('i2', { severity: 2, limit: limit(900, 'warned') }),
          incident('i3', { severity: 4 }),
          incident('i4', { limit: limit(100, 'running'), suspended: true, request: 'extension' }),
        ],
      }),
    )
    expect(situationOf(picture, picture.at, staleAfterMs)).toEqual({
      open: 4,
      overdue: 1,
      warned: 1,
      urgent: 2,
      waiting: 5,
      onDuty: 3,
      free: 2,
      busy: 1,
      stale: 1,
      flags: new Map([
        ['approval', 1],
        ['suspended', 1],
      ]),
    })
  })
})

describe('A worker on the map', () => {
  it('is grey once its position is older than the town allows, in town time', () => {
    const shown = (seconds: number) =>
      workerStateOf({ incident: 'i1', at: at(0) }, Date.parse(at(seconds)), staleAfterMs)
    expect([shown(180), shown(181)]).toEqual(['busy', 'stale'])
  })

  it('is grey while no position is known', () => {
    expect(workerStateOf({ incident: null, at: null }, 0, staleAfterMs)).toBe('stale')
  })

  it('calls for help whatever else holds', () => {
    const state = workerStateOf({ incident: 'i1', at: null, helpSince: at(0) }, Date.parse(at(900)), staleAfterMs)
    expect(state).toBe('help')
  })
})
