import { countStates, listWorkers } from '@/pages/command-room/workers/workerList'
import { describe, expect, it } from 'vitest'
import { at, worker } from '../support/wire'

describe('The list of workers', () => {
  const workers = [
    worker('w3', { at: at(900) }),
    worker('w1', { at: at(0) }),
    worker('w2', { at: at(900), incident: 'i' }),
    worker('w4', { at: at(0), helpSince: at(890) }),
  ]
  const listed = listWorkers(workers, Date.parse(at(900)), 180_000)

  it('has who calls for help first, the others by id whatever they do', () => {
    expect(listed.map(({ worker: { id }, state }) => [id, state])).toEqual([
      ['w4', 'help'],
      ['w1', 'stale'],
      ['w2', 'busy'],
      ['w3', 'free'],
    ])
  })

  it('counts each state', () => {
    expect(Object.fromEntries(countStates(listed))).toEqual({ help: 1, stale: 1, busy: 1, free: 1 })
  })
})
