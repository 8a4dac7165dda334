export const unitKinds = ['commandroom', 'platform', 'agency', 'zone', 'grid', 'county', 'department'] as const

export type UnitKind = (typeof unitKinds)[number]

/** The parts of a unit's key such as `platform/PublicSafety`. */
export function parseUnitKey(key: string): { kind: string; name: string } {
  const slash = key.indexOf('/')
  return slash < 0 ? { kind: key, name: '' } : { kind: key.slice(0, slash), name: key.slice(slash + 1) }
}
