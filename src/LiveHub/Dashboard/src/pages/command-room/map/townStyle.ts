import type { GridShapes, Town } from '@/api/towns'
import type { Language } from '@/i18n/text'
import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl'
import { loadSteps } from './gridLoad'
import { labelsOf } from './townShape'
import { zoneBorders } from './zoneBorders'

export interface MapLook {
  readonly language: Language
  /** The value of a colour token in the present theme. */
  readonly colour: (token: string) => string
}

const load: ExpressionSpecification = ['coalesce', ['feature-state', 'load'], 0]
const chosen: ExpressionSpecification = ['boolean', ['feature-state', 'chosen'], false]
const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false]
const ofKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind]

/** The map of a town: its own grids and nothing else; no tiles, glyphs or sprites of any server. */
export function townStyle(town: Town, shapes: GridShapes, { language, colour }: MapLook): StyleSpecification {
  const text = { 'text-field': ['get', language] as ExpressionSpecification, 'text-font': ['Inter Variable'] }
  const ink = { 'text-color': colour('map-label'), 'text-halo-color': colour('map-halo'), 'text-halo-width': 1.4 }
  const fills = loadSteps.flatMap((from, index) => [from, colour(`load-${index + 1}`)])
  return {
    version: 8,
    sources: {
      grids: { type: 'geojson', data: shapes, promoteId: 'code' },
      borders: { type: 'geojson', data: zoneBorders(shapes) },
      labels: { type: 'geojson', data: labelsOf(town) },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': colour('map-ground') } },
      {
        id: 'grid-load',
        type: 'fill',
        source: 'grids',
        paint: { 'fill-color': ['step', load, colour('load-0'), ...fills] as ExpressionSpecification },
      },
      {
        id: 'grid-lines',
        type: 'line',
        source: 'grids',
        paint: {
          'line-color': colour('map-line'),
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 15, 2],
        },
      },
      {
        id: 'zone-lines',
        type: 'line',
        source: 'borders',
        layout: { 'line-cap': 'round' },
        paint: {
          'line-color': colour('map-zone'),
          'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 15, 2.4],
        },
      },
      {
        id: 'grid-highlight',
        type: 'line',
        source: 'grids',
        paint: { 'line-color': colour('accent'), 'line-width': ['case', chosen, 3.5, hovered, 2, 0] },
      },
      {
        id: 'grid-names',
        type: 'symbol',
        source: 'labels',
        filter: ofKind('grid'),
        minzoom: 13.6,
        layout: { ...text, 'text-size': 11 },
        paint: ink,
      },
      {
        id: 'zone-names',
        type: 'symbol',
        source: 'labels',
        filter: ofKind('zone'),
        maxzoom: 13.6,
        layout: { ...text, 'text-size': 13, 'text-max-width': 6 },
        paint: ink,
      },
    ],
  }
}
