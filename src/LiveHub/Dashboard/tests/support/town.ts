import type { Town } from '@/api/towns'
import { TownIndex } from '@/domain/townIndex'

const name = (text: string) => ({ zh: `${text}（中）`, en: text })

/** A town of two zones, two grids and one of everything else. */
export const town: Town = {
  code: '999000001',
  name: name('Town'),
  timeZone: 'Asia/Shanghai',
  version: 'v1',
  speed: 60,
  simulated: true,
  zones: [
    { id: 'z1', name: name('North') },
    { id: 'z2', name: name('South') },
  ],
  communities: [{ code: 'c1', name: name('Community'), zone: 'z1' }],
  grids: [
    { code: 'g1', name: name('Grid 1'), community: 'c1', zone: 'z1', centre: { lon: 120, lat: 30.1 } },
    { code: 'g2', name: name('Grid 2'), community: 'c1', zone: 'z2', centre: { lon: 120, lat: 30 } },
  ],
  platforms: [{ code: 'PublicSafety', name: name('Public safety') }],
  agencies: [{ id: 'police', name: name('Police'), platforms: ['PublicSafety'] }],
  county: { name: name('County centre'), departments: [{ id: 'water', name: name('Water') }] },
  categories: [
    { code: 'fire', name: name('Fire'), parent: null, severity: 2 },
    { code: 'fire/lane', name: name('Blocked lane'), parent: 'fire', severity: 3 },
  ],
  vehicles: [{ code: 'foot', name: name('On foot') }],
  operations: [{ code: 'heavy-rain', name: name('Heavy rain') }],
  posts: [{ id: 'p-1', name: name('Patrol 1') }],
  stalePositionSeconds: 180,
  reportsPerHour: null,
  usualReasons: { refuse: [name('Not so')] },
}

export const index = new TownIndex(town)
