import type { GridShapes, Town } from '@/api/towns'
import type { FeatureCollection, Point } from 'geojson'

export type Bounds = [west: number, south: number, east: number, north: number]

/** The smallest box around all grids; null for a town without any. */
export function boundsOf(shapes: GridShapes): Bounds | null {
  const points = shapes.features.flatMap(({ geometry }) => geometry.coordinates.flat())
  if (points.length === 0) return null
  return points.reduce<Bounds>(
    ([west, south, east, north], [lon = 0, lat = 0]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  )
}

/** A labelled point in the middle of each zone, and one in each grid. */
export function labelsOf(town: Town): FeatureCollection<Point> {
  const zones = town.zones.flatMap(zone => {
    const grids = town.grids.filter(grid => grid.zone === zone.id)
    const mean = (axis: 'lon' | 'lat') => grids.reduce((sum, grid) => sum + grid.centre[axis], 0) / grids.length
    return grids.length === 0 ? [] : [label('zone', zone.name, mean('lon'), mean('lat'))]
  })
  const grids = town.grids.map(grid => label('grid', grid.name, grid.centre.lon, grid.centre.lat))
  return { type: 'FeatureCollection', features: [...zones, ...grids] }
}

const label = (kind: string, name: { zh: string; en: string }, lon: number, lat: number) => ({
  type: 'Feature' as const,
  properties: { kind, zh: name.zh, en: name.en },
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
})
