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

const groupNames: readonly QueueGroupName[] = ['commandroom', 'platform', 'agency', 'zone', 'countyGroup']

/**
 * The queues by kind of unit, in the order of the town's definition: a row keeps its place whatever happens in it. A unit that has not been
 * heard of is there all the same: nobody has come on duty in it, and nothing waits.
 */
export function groupQueues(town: Town, queues: ReadonlyMap<string, Queue>): QueueGroup[] {
  const keys = unitKeysOf(town)
  const known = new Set(keys)
  const unknown = [...queues.keys()].filter(key => !known.has(key)).sort()
  const all = [...keys, ...unknown].map(key => queues.get(key) ?? unheard(key))
  return groupNames
    .map(name => ({ name, queues: all.filter(queue => groupOfKind[parseUnitKey(queue.key).kind] === name) }))
    .filter(group => group.queues.length > 0)
    .map(group => ({ ...group, waiting: group.queues.reduce((sum, queue) => sum + queue.waiting, 0) }))
}

const unheard = (key: string): Queue => ({ key, waiting: 0, busy: 0, capacity: 0, oldestSince: null })

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
