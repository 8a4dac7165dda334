import { WorkerTracks } from '@/pages/command-room/map/marks/workerTracks'
import { describe, expect, it } from 'vitest'
import { worker } from '../support/wire'

const at = (lon: number) => new Map([['w', worker('w', { lon, lat: 0 })]])

describe('A worker on the map', () => {
  it('appears at once where it is first seen', () => {
    const tracks = new WorkerTracks()
    tracks.update(at(5), 1000)
    expect(tracks.at('w', 1000)).toEqual({ lon: 5, lat: 0 })
    expect(tracks.isGliding(1001)).toBe(false)
  })

  it('glides to a new position in the time that reports take to follow each other', () => {
    const tracks = new WorkerTracks()
    tracks.update(at(0), 1000)
    tracks.update(at(10), 2000)
    expect([2000, 2500, 3000, 9000].map(now => tracks.at('w', now)?.lon)).toEqual([0, 5, 10, 10])
    expect([tracks.isGliding(2500), tracks.isGliding(3001)]).toEqual([true, false])
  })

  it('turns off from where it is shown when the next report comes early', () => {
    const tracks = new WorkerTracks()
    tracks.update(at(0), 1000)
    tracks.update(at(10), 2000)
    tracks.update(at(20), 2500)
    expect([2500, 2750, 3000].map(now => tracks.at('w', now)?.lon)).toEqual([5, 12.5, 20])
  })

  it('does not begin anew when a report repeats the position', () => {
    const tracks = new WorkerTracks()
    tracks.update(at(0), 1000)
    tracks.update(at(10), 2000)
    tracks.update(at(10), 2500)
    expect(tracks.at('w', 3000)?.lon).toBe(10)
    expect(tracks.steps).toBe(1)
  })

  it('jumps for who wants no motion', () => {
    const tracks = new WorkerTracks(true)
    tracks.update(at(0), 1000)
    tracks.update(at(10), 2000)
    expect(tracks.at('w', 2000)?.lon).toBe(10)
  })

  it('is gone once it is off duty', () => {
    const tracks = new WorkerTracks()
    tracks.update(at(0), 1000)
    tracks.update(new Map(), 1100)
    expect(tracks.at('w', 1100)).toBeNull()
  })
})
