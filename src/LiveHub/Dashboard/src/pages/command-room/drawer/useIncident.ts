import { getIncident, type Incident } from '@/api/incidents'
import { useLiveTown } from '@/stores/liveTown'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'

/** The whole of one incident, fetched again whenever the live picture has a newer version of it. */
export function useIncident(id: () => string) {
  const live = useLiveTown()
  const incident = shallowRef<Incident | null>(null)
  const failure = shallowRef<unknown>(null)
  let asking: AbortController | null = null

  /** What the live picture says of it; undefined once it has ended or where it is not known. */
  const liveVersion = computed(() => live.calm?.incidents.get(id())?.version)
  const changing = computed(() => incident.value !== null && (liveVersion.value ?? 0) > incident.value.version)

  async function load(): Promise<void> {
    asking?.abort()
    const { signal } = (asking = new AbortController())
    try {
      const answer = await getIncident(id(), signal)
      if (signal.aborted) return
      incident.value = answer
      failure.value = null
    } catch (error) {
      if (!signal.aborted) failure.value = error
    }
  }

  /** Takes over what a command has answered, unless something newer is known already. */
  function adopt(answer: Incident): void {
    if (answer.id !== id() || answer.version < (incident.value?.version ?? 0)) return
    asking?.abort()
    incident.value = answer
  }

  watch(
    id,
    () => {
      incident.value = null
      failure.value = null
      void load()
    },
    { immediate: true },
  )
  watch(liveVersion, (version, before) => {
    // Also when it left the picture: its end is part of its history.
    if (version !== before && version !== incident.value?.version) void load()
  })
  onScopeDispose(() => asking?.abort())

  return { incident, failure, changing, load, adopt }
}
