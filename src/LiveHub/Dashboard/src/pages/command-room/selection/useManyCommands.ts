import type { CommandName } from '@/api/commands'
import { getIncident } from '@/api/incidents'
import type { IncidentSummary } from '@/live/wire'
import { computed, onScopeDispose, ref, watch } from 'vue'
import { commandNames } from '../commands/commandFields'

/** Of what a list tells, what may be given depends on state and standstill; whether others act with it the service says for each. */
const kindOf = ({ status, suspended }: IncidentSummary) => `${status}/${suspended}`

/** Which commands may be given to how many of some incidents. The service is asked for one of each kind, once. */
export function useManyCommands(chosen: () => readonly IncidentSummary[]) {
  const allowed = ref<ReadonlyMap<string, ReadonlySet<CommandName>>>(new Map())
  const asked = new Set<string>()
  const asking = new AbortController()

  async function ask({ id }: IncidentSummary, kind: string): Promise<void> {
    try {
      const { links, status, suspension } = await getIncident(id, asking.signal)
      const found = `${status}/${suspension !== null}`
      allowed.value = new Map([...allowed.value, [found, new Set(links.map(({ command }) => command))]])
      // It went on in between: the kind is still unknown.
      if (found !== kind) asked.delete(kind)
    } catch (error) {
      asked.delete(kind)
      if (!asking.signal.aborted) console.info('What may be given is not known.', error)
    }
  }

  watch(
    chosen,
    incidents => {
      for (const incident of incidents) {
        const kind = kindOf(incident)
        if (asked.has(kind)) continue
        asked.add(kind)
        void ask(incident, kind)
      }
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    asking.abort()
  })

  const counts = computed(() => {
    const kinds = chosen().map(incident => allowed.value.get(kindOf(incident)))
    return new Map(
      commandNames
        .map(command => [command, kinds.filter(commands => commands?.has(command)).length] as const)
        .filter(([, count]) => count > 0),
    )
  })
  /** Whether the service has answered for all of them. */
  const isKnown = computed(() => chosen().every(incident => allowed.value.has(kindOf(incident))))
  return { counts, isKnown }
}
