import type { Town } from '@/api/towns'
import { parseUnitKey } from '@/domain/unitKey'
import type { Queue } from '@/live/picture'

export type QueueGroupName = 'commandroom' | 'platform' | 'agency' | 'countyGroup' | 'zone'

export interface QueueGroup {
  readonly name: QueueGroupName
  readonly queues: readonly Queue[]
  readonly waiting: number
}

const groupOfKind: Record<string, QueueGroupName> = {
  commandroom: 'commandroom',
  platform: 'platform',
  agency: 'agency',
  county: 'countyGroup',
  department: 'countyGroup',
  zone: 'zone',
}

const groupNames: readonly QueueGroupName[] = ['commandroom', 'platform', 'agency', 'countyGroup', 'zone']

/** The queues by kind of unit, in the order of the town's definition: a row keeps its place whatever happens in it. */
export function groupQueues(town: Town, queues: ReadonlyMap<string, Queue>): QueueGroup[] {
  const place = new Map(unitKeysOf(town).map((key, index) => [key, index]))
  const placeOf = (queue: Queue) => place.get(queue.key) ?? place.size
  const ordered = [...queues.values()].sort((a, b) => placeOf(a) - placeOf(b) || a.key.localeCompare(b.key))
  return groupNames
    .map(name => ({ name, queues: ordered.filter(queue => groupOfKind[parseUnitKey(queue.key).kind] === name) }))
    .filter(group => group.queues.length > 0)
    .map(group => ({ ...group, waiting: group.queues.reduce((sum, queue) => sum + queue.waiting, 0) }))
}

/** Keys of all units of a town that have a queue. */
export function unitKeysOf(town: Town): string[] {
  return [
    'commandroom',
    ...town.platforms.map(platform => `platform/${platform.code}`),
    ...town.agencies.map(agency => `agency/${agency.id}`),
    'county',
    ...town.county.departments.map(department => `department/${department.id}`),
    ...town.zones.map(zone => `zone/${zone.id}`),
  ]
}
