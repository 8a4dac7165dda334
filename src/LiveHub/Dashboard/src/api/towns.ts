import type { FeatureCollection, Polygon } from 'geojson'
import type { LocalizedText } from '@/i18n/text'
import { request } from './http'

export interface TownName {
  readonly code: string
  readonly name: LocalizedText
}

export interface Zone {
  readonly id: string
  readonly name: LocalizedText
}

export interface Community {
  readonly code: string
  readonly name: LocalizedText
  readonly zone: string
}

export interface Grid {
  readonly code: string
  readonly name: LocalizedText
  readonly community: string
  readonly zone: string
  readonly centre: { readonly lon: number; readonly lat: number }
}

export interface Agency {
  readonly id: string
  readonly name: LocalizedText
  readonly platforms: readonly string[]
}

export interface Category {
  readonly code: string
  readonly name: LocalizedText
  readonly parent: string | null
  readonly severity: number
}

/** What pages need to know of a town. */
export interface Town {
  readonly code: string
  readonly name: LocalizedText
  readonly timeZone: string
  readonly version: string
  readonly speed: number
  readonly simulated: boolean
  readonly zones: readonly Zone[]
  readonly communities: readonly Community[]
  readonly grids: readonly Grid[]
  readonly platforms: readonly TownName[]
  readonly agencies: readonly Agency[]
  readonly county: { readonly name: LocalizedText; readonly departments: readonly Zone[] }
  readonly categories: readonly Category[]
  readonly vehicles: readonly TownName[]
  /** Kinds of operation that can be raised. */
  readonly operations: readonly TownName[]
  /** Posts of all units: desks and crews, not who fills them. */
  readonly posts: readonly Zone[]
  /** A position older than this is not relied on. */
  readonly stalePositionSeconds: number
  /** Reports expected in each hour of the local week, Monday 00:00 first; null where nobody knows. */
  readonly reportsPerHour: readonly number[] | null
  /** By command, what is most often given as its reason. */
  readonly usualReasons: Readonly<Record<string, readonly LocalizedText[]>>
}

export interface GridProperties {
  readonly code: string
  readonly name: LocalizedText
  readonly zone: string
  readonly community: string
}

export type GridShapes = FeatureCollection<Polygon, GridProperties>

export const getTowns = () => request<readonly TownName[]>('GET', '/towns')

export const getTown = (code: string) => request<Town>('GET', `/towns/${encodeURIComponent(code)}`)

export const getGridShapes = (code: string) =>
  request<GridShapes>('GET', `/towns/${encodeURIComponent(code)}/grids.geojson`)
