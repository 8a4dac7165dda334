import type { Category, Community, Grid, Town, Zone } from '@/api/towns'
import type { LocalizedText } from '@/i18n/text'
import { parseUnitKey } from './unitKey'

/** A town's definition, found by code. */
export class TownIndex {
  readonly grids: ReadonlyMap<string, Grid>
  readonly zones: ReadonlyMap<string, Zone>
  readonly communities: ReadonlyMap<string, Community>
  readonly categories: ReadonlyMap<string, Category>
  readonly vehicles: ReadonlyMap<string, LocalizedText>
  readonly operations: ReadonlyMap<string, LocalizedText>
  readonly posts: ReadonlyMap<string, LocalizedText>
  private readonly unitNames: ReadonlyMap<string, LocalizedText>

  constructor(readonly town: Town) {
    this.grids = new Map(town.grids.map(grid => [grid.code, grid]))
    this.zones = new Map(town.zones.map(zone => [zone.id, zone]))
    this.communities = new Map(town.communities.map(community => [community.code, community]))
    this.categories = new Map(town.categories.map(category => [category.code, category]))
    this.vehicles = new Map(town.vehicles.map(vehicle => [vehicle.code, vehicle.name]))
    this.operations = new Map(town.operations.map(operation => [operation.code, operation.name]))
    this.posts = new Map(town.posts.map(post => [post.id, post.name]))
    this.unitNames = new Map([
      ...town.platforms.map(({ code, name }) => [`platform/${code}`, name] as const),
      ...town.agencies.map(({ id, name }) => [`agency/${id}`, name] as const),
      ...town.zones.map(({ id, name }) => [`zone/${id}`, name] as const),
      ...town.grids.map(({ code, name }) => [`grid/${code}`, name] as const),
      ...town.county.departments.map(({ id, name }) => [`department/${id}`, name] as const),
      ['county', town.county.name],
    ])
  }

  /** What a unit is called; null for the command room, whose name is a word of the language, and for unknown units. */
  unitName(key: string): LocalizedText | null {
    return this.unitNames.get(key) ?? null
  }

  /** A position older than this, in ms of town time, is not relied on. */
  get staleAfterMs(): number {
    return this.town.stalePositionSeconds * 1000
  }

  /** The unit whose queue a unit's work is in: a grid's is its zone's. */
  queueOf(unit: string): string {
    const { kind, name } = parseUnitKey(unit)
    const grid = kind === 'grid' ? this.grids.get(name) : undefined
    return grid ? `zone/${grid.zone}` : unit
  }

  /** The upper category of a code, itself where it is one. */
  upperCategory(code: string | null): string | null {
    return code === null ? null : (this.categories.get(code)?.parent ?? code)
  }
}
