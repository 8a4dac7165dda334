import type { TownIndex } from '@/domain/townIndex'
import type { LocalizedText } from '@/i18n/text'
import type { IncidentSummary } from '@/live/wire'

/** Whether all words of a text stand in what is known of an incident: number, id, category, grid, unit, worker; in either language. */
export function matcherOf(text: string, town: TownIndex): (incident: IncidentSummary) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return () => true
  return incident => {
    const known = knownOf(incident, town)
    return words.every(word => known.includes(word))
  }
}

function knownOf(incident: IncidentSummary, town: TownIndex): string {
  const { id, number, category, grid, owner, assignee } = incident
  const names: (LocalizedText | null | undefined)[] = [
    town.categories.get(category ?? '')?.name,
    town.grids.get(grid ?? '')?.name,
    town.unitName(owner),
    town.posts.get(assignee ?? ''),
  ]
  return [number, id, category, assignee, ...names.flatMap(name => [name?.zh, name?.en])]
    .filter(Boolean)
    .join('\n')
    .toLowerCase()
}
