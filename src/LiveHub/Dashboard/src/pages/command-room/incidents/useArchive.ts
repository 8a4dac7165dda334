import { findIncidents, type ListedIncident } from '@/api/incidents'
import { onScopeDispose, shallowRef, watch } from 'vue'

const pauseMs = 350
const shortestWords = 2

/** What else than the open incidents at hand has these words: asked of the server once typing rests. */
export function useArchive(town: () => string, words: () => string) {
  const found = shallowRef<readonly ListedIncident[]>([])
  let asking: AbortController | null = null

  async function ask(text: string): Promise<void> {
    asking?.abort()
    const { signal } = (asking = new AbortController())
    try {
      const answer = await findIncidents(town(), text, signal)
      if (!signal.aborted) found.value = answer
    } catch (error) {
      if (!signal.aborted) console.info('The archive was not searched.', error)
    }
  }

  watch(
    () => words().trim(),
    (text, _, onCleanup) => {
      asking?.abort()
      found.value = []
      if (text.length < shortestWords) return
      const timer = setTimeout(() => void ask(text), pauseMs)
      onCleanup(() => {
        clearTimeout(timer)
      })
    },
  )
  onScopeDispose(() => asking?.abort())

  return found
}
