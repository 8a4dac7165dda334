import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibre, setWorkerUrl, type StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Bounds } from './townShape'

setWorkerUrl(workerUrl)

const padding = 26
const drawerOverlap = 120
const levelsOut = 1
const chineseFonts = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif"

/** A map that shows the whole of a box, north up. Throws where the browser has no WebGL 2. */
export function createTownMap(container: HTMLElement, style: StyleSpecification, bounds: Bounds | null): MapLibre {
  const map = new MapLibre({
    container,
    style,
    ...(bounds ? { bounds, fitBoundsOptions: { padding } } : {}),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    minZoom: 9,
    maxZoom: 18,
    localIdeographFontFamily: chineseFonts,
  })
  // Further out the town is a speck and its marks a heap.
  map.setMinZoom(map.getZoom() - levelsOut)
  refitUntilMoved(map, bounds)
  return map
}

/** Said with movements that somebody asked for by a button or a choice; those by mouse, finger or key carry their own event. */
const asked = { asked: true }

/** The page around it settles only after it was made; once somebody has moved the map, it stays as they left it. */
function refitUntilMoved(map: MapLibre, bounds: Bounds | null): void {
  let moved = false
  map.on('movestart', event => (moved ||= 'asked' in event || event.originalEvent !== undefined))
  map.on('resize', () => {
    if (bounds && !moved) map.fitBounds(bounds, { padding, duration: 0 })
  })
}

/** Moves a place into sight where it lies outside, or at the left edge, which the drawer of an incident covers. */
export function reveal(map: MapLibre, place: { lon: number; lat: number }): void {
  const { x, y } = map.project([place.lon, place.lat])
  const { clientWidth, clientHeight } = map.getContainer()
  const seen = x > drawerOverlap && x < clientWidth && y > 0 && y < clientHeight
  if (!seen) map.easeTo({ center: [place.lon, place.lat], duration: 400 }, asked)
}

export function zoomBy(map: MapLibre, levels: number): void {
  map.easeTo({ zoom: map.getZoom() + levels, duration: 300 }, asked)
}

export function fitTown(map: MapLibre, bounds: Bounds | null): void {
  if (bounds) map.fitBounds(bounds, { padding, duration: 400 })
}
