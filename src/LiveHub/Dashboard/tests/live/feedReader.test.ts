import { FeedReader } from '@/live/feedReader'
import type { Picture } from '@/live/picture'
import type { Cursor, Snapshot } from '@/live/wire'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { frame, snapshot } from '../support/wire'

/** A hub under the test's control: it answers a join when told to. */
class Hub {
  readonly asked: (Cursor | null)[] = []
  readonly pictures: Picture[] = []
  complete = false
  private answers: { resolve: (answer: Snapshot) => void; reject: (error: Error) => void }[] = []

  readonly reader = new FeedReader({
    join: since => {
      this.asked.push(since)
      return new Promise((resolve, reject) => this.answers.push({ resolve, reject }))
    },
    onPicture: picture => this.pictures.push(picture),
    onComplete: complete => (this.complete = complete),
  })

  async answer(answer: Snapshot): Promise<void> {
    this.answers.shift()?.resolve(answer)
    await vi.advanceTimersByTimeAsync(0)
  }

  async fail(): Promise<void> {
    this.answers.shift()?.reject(new Error('no'))
    await vi.advanceTimersByTimeAsync(0)
  }

  get sequences(): number[] {
    return this.pictures.map(picture => picture.sequence)
  }
}

async function joined(epoch = 1, sequence = 10): Promise<Hub> {
  const hub = new Hub()
  hub.reader.connected()
  await hub.answer(snapshot(epoch, sequence))
  return hub
}

describe('The reader of a feed', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(console, 'warn').mockReturnValue()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('starts with a snapshot and is complete only then', async () => {
    const hub = new Hub()
    hub.reader.connected()
    expect([hub.asked, hub.complete]).toEqual([[null], false])
    await hub.answer(snapshot(1, 10))
    expect([hub.sequences, hub.complete]).toEqual([[10], true])
  })

  it('shows each number once and in order', async () => {
    const hub = await joined()
    for (const sequence of [11, 12, 12, 13]) hub.reader.frame(frame(1, sequence))
    expect(hub.sequences).toEqual([10, 11, 12, 13])
  })

  it('applies frames that overtook the answer to the join', async () => {
    const hub = new Hub()
    hub.reader.connected()
    for (const sequence of [10, 11, 12]) hub.reader.frame(frame(1, sequence))
    await hub.answer(snapshot(1, 10))
    expect([hub.sequences, hub.complete]).toEqual([[10, 11, 12], true])
  })

  it('asks for a snapshot when a number is missing, and is not complete until it has one', async () => {
    const hub = await joined()
    hub.reader.frame(frame(1, 12))
    expect(hub.complete).toBe(false)
    await vi.advanceTimersByTimeAsync(0)
    expect(hub.asked).toEqual([null, null])
    await hub.answer(snapshot(1, 14))
    hub.reader.frame(frame(1, 15))
    expect([hub.sequences, hub.complete]).toEqual([[10, 14, 15], true])
  })

  it('goes on from the last frame after a cut', async () => {
    const hub = await joined()
    hub.reader.frame(frame(1, 11))
    hub.reader.disconnected()
    expect(hub.complete).toBe(false)
    hub.reader.connected()
    expect(hub.asked).toEqual([null, { epoch: 1, sequence: 11 }])
    await hub.answer(snapshot(1, 11, { resumed: true }))
    for (const sequence of [12, 13]) hub.reader.frame(frame(1, sequence))
    expect([hub.sequences, hub.complete]).toEqual([[10, 11, 11, 12, 13], true])
  })

  it('begins anew when the answer goes on from an epoch that it does not know', async () => {
    const hub = await joined()
    hub.reader.disconnected()
    hub.reader.connected()
    await hub.answer(snapshot(2, 0, { resumed: true }))
    expect(hub.complete).toBe(false)
    expect(hub.asked.at(-1)).toBeNull()
    await hub.answer(snapshot(2, 3))
    expect([hub.sequences.at(-1), hub.complete]).toEqual([3, true])
  })

  it('goes over to a new epoch by the snapshot that begins it', async () => {
    const hub = await joined()
    hub.reader.snapshot(snapshot(2, 0))
    hub.reader.frame(frame(2, 1))
    expect(hub.pictures.map(({ epoch, sequence }) => [epoch, sequence])).toEqual([
      [1, 10],
      [2, 0],
      [2, 1],
    ])
    expect(hub.asked).toEqual([null])
  })

  it('asks less and less often while joining fails', async () => {
    const hub = new Hub()
    hub.reader.connected()
    const waits: number[] = []
    for (let turn = 0; turn < 5; turn++) {
      const asked = hub.asked.length
      const before = Date.now()
      await hub.fail()
      while (hub.asked.length === asked) await vi.advanceTimersByTimeAsync(50)
      waits.push(Date.now() - before)
    }
    expect(waits).toEqual([0, 200, 400, 800, 1600])
  })

  it('asks no more after a cut, until the connection is back', async () => {
    const hub = await joined()
    hub.reader.frame(frame(1, 12))
    hub.reader.disconnected()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(hub.asked).toEqual([null])
  })

  it('ignores an answer that comes after a cut', async () => {
    const hub = new Hub()
    hub.reader.connected()
    hub.reader.disconnected()
    await hub.answer(snapshot(1, 10))
    expect([hub.pictures, hub.complete]).toEqual([[], false])
  })
})
