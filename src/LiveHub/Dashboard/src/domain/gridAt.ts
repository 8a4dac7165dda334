import type { GridProperties, GridShapes } from '@/api/towns'
import type { Position } from 'geojson'

/** The grid that a place lies in; null outside the town. */
export function gridAt(shapes: GridShapes, place: { lon: number | null; lat: number | null }): GridProperties | null {
  const { lon, lat } = place
  if (lon === null || lat === null) return null
  return shapes.features.find(({ geometry }) => isInside(geometry.coordinates[0] ?? [], lon, lat))?.properties ?? null
}

// Even-odd rule: a ray to the east crosses the outline an odd number of times from inside.
function isInside(ring: readonly Position[], lon: number, lat: number): boolean {
  let inside = false
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? []
    const [x2 = 0, y2 = 0] = ring[index] ?? []
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}
