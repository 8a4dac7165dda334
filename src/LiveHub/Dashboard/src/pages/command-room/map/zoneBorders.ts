import type { GridShapes } from '@/api/towns'
import type { Feature, MultiLineString, Position } from 'geojson'

/**
 * The borders between zones and around the town: edges of grids that have no twin in the same zone. Grids cover the town without gaps,
 * so neighbours share their edges point by point.
 */
export function zoneBorders(shapes: GridShapes): Feature<MultiLineString> {
  const edges = new Map<string, { line: Position[]; zones: string[] }>()
  for (const { geometry, properties } of shapes.features) {
    for (const ring of geometry.coordinates) {
      for (const line of edgesOf(ring)) {
        const edge = edges.get(keyOf(line)) ?? { line, zones: [] }
        edge.zones.push(properties.zone)
        edges.set(keyOf(line), edge)
      }
    }
  }
  const coordinates = [...edges.values()].filter(({ zones }) => zones.length === 1 || zones[0] !== zones[1])
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: coordinates.map(edge => edge.line) },
  }
}

const edgesOf = (ring: readonly Position[]): Position[][] =>
  ring.slice(1).map((point, index) => [ring[index] ?? point, point])

/** The same for both directions. */
const keyOf = (line: readonly Position[]): string =>
  line
    .map(point => point.join())
    .sort()
    .join(';')
