import type { TownIndex } from '@/domain/townIndex'
import { useLiveTown } from '@/stores/liveTown'
import { computed, type Ref } from 'vue'
import { filterIncidents, isFiltering, type IncidentFilter } from './incidentFilter'

/** The open incidents that a filter lets through, for list and map alike. */
export function useMatchingIncidents(filter: Ref<IncidentFilter>, town: () => TownIndex) {
  const live = useLiveTown()
  // Only a filter by urgency has to look at the clock; all others change with the picture alone.
  const now = computed(() => (filter.value.urgency === '' ? 0 : (live.now ?? 0)))
  const incidents = computed(() => live.calm?.incidents)

  const matching = computed(() =>
    incidents.value ? filterIncidents(incidents.value.values(), filter.value, town(), now.value) : null,
  )
  /** Null where nothing is filtered. */
  const shownIds = computed(() =>
    isFiltering(filter.value) && matching.value ? new Set(matching.value.map(incident => incident.id)) : null,
  )
  return { matching, shownIds }
}
