import type { Map as MapLibre } from 'maplibre-gl'

type GridState = 'load' | 'chosen' | 'hovered'

/** Keeps one kind of state of the map's grids equal to what is wanted, touching only what differs. */
export function gridStates<T>(map: MapLibre, state: GridState) {
  let before: ReadonlyMap<string, T> = new Map()
  return (wanted: ReadonlyMap<string, T>): void => {
    const source = 'grids'
    for (const id of before.keys()) if (!wanted.has(id)) map.removeFeatureState({ source, id }, state)
    for (const [id, value] of wanted)
      if (before.get(id) !== value) map.setFeatureState({ source, id }, { [state]: value })
    before = wanted
  }
}
