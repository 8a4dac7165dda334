import { advance, startFrom } from '@/live/picture'
import { describe, expect, it } from 'vitest'
import { at, frame, incident, notice, queue, snapshot, worker } from '../support/wire'

const start = startFrom(
  snapshot(1, 5, {
    workers: [worker('w1'), worker('w2')],
    queues: [queue('commandroom', { waiting: 2, oldestSeconds: 3 })],
    incidents: [incident('i1'), incident('i2')],
  }),
)

describe('The picture of a town', () => {
  it('begins as the snapshot says', () => {
    expect([start.epoch, start.sequence, start.at]).toEqual([1, 5, Date.parse(at(5))])
    expect([...start.workers.keys()]).toEqual(['w1', 'w2'])
    expect([...start.incidents.keys()]).toEqual(['i1', 'i2'])
  })

  it('takes over what a frame changes and leaves the rest the same object', () => {
    const next = advance(start, frame(1, 6, { incidents: [incident('i1', { version: 2, status: 'accepted' })] }))
    expect(next.incidents.get('i1')?.status).toBe('accepted')
    expect(next.workers).toBe(start.workers)
    expect(next.queues).toBe(start.queues)
    expect(start.incidents.get('i1')?.status).toBe('reported')
  })

  it('keeps everything on an empty frame but counts it', () => {
    const next = advance(start, frame(1, 6))
    expect(next.incidents).toBe(start.incidents)
    expect(next.sequence).toBe(6)
  })

  it.each(['closed', 'evaluated', 'refused', 'merged', 'withdrawn'] as const)(
    'lets an incident go that is %s',
    status => {
      expect(advance(start, frame(1, 6, { incidents: [incident('i1', { status })] })).incidents.has('i1')).toBe(false)
    },
  )

  it('lets an incident go that is no longer in sight', () => {
    const next = advance(start, frame(1, 6, { gone: ['i1', 'never-seen'] }))
    expect([...next.incidents.keys()]).toEqual(['i2'])
    expect(advance(start, frame(1, 6, { gone: ['never-seen'] })).incidents).toBe(start.incidents)
  })

  it('lets a worker go who went off duty', () => {
    const next = advance(start, frame(1, 6, { workers: [worker('w1', { onDuty: false })] }))
    expect([...next.workers.keys()]).toEqual(['w2'])
  })

  it('has a notice from the frame in which it comes to the one in which it goes', () => {
    const raised = advance(start, frame(1, 6, { notices: [notice('operation')] }))
    expect([...raised.notices.keys()]).toEqual(['operation'])
    expect(advance(raised, frame(1, 7)).notices).toBe(raised.notices)
    const over = advance(raised, frame(1, 7, { notices: [notice('operation', { on: false })] }))
    expect(over.notices.size).toBe(0)
  })

  it('knows since when the oldest of a queue waits, and that nobody does in an empty one', () => {
    expect(start.queues.get('commandroom')?.oldestSince).toBe(Date.parse(at(2)))
    const next = advance(start, frame(1, 6, { queues: [queue('commandroom')] }))
    expect(next.queues.get('commandroom')?.oldestSince).toBeNull()
  })
})
