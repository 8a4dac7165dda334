import { getGridShapes, getTown, getTowns, type GridShapes, type TownName } from '@/api/towns'
import { TownIndex } from '@/domain/townIndex'
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'

/** The towns that the server runs, and the definition of the one that is shown. */
export const useTown = defineStore('town', () => {
  const towns = shallowRef<readonly TownName[]>([])
  const index = shallowRef<TownIndex | null>(null)
  const shapes = shallowRef<GridShapes | null>(null)
  const loading = ref(false)
  const failure = shallowRef<unknown>(null)

  /** Loads the town of a code, or the first when there is none of that code. */
  async function load(code: string | null): Promise<void> {
    loading.value = true
    failure.value = null
    try {
      towns.value = await getTowns()
      const chosen = towns.value.find(town => town.code === code) ?? towns.value[0]
      if (chosen) await loadDefinition(chosen.code)
    } catch (error) {
      failure.value = error
    } finally {
      loading.value = false
    }
  }

  async function loadDefinition(code: string): Promise<void> {
    const [town, grids] = await Promise.all([getTown(code), getGridShapes(code)])
    shapes.value = grids
    index.value = new TownIndex(town)
  }

  return { towns, index, shapes, loading, failure, load }
})
