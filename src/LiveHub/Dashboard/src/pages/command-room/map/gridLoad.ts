import type { IncidentSummary } from '@/live/wire'

/** Smallest number of open incidents in each class of load above the lowest, which is none. */
export const loadSteps = [1, 2, 4, 7] as const

/** Open incidents in each grid that has any. */
export function loadOfGrids(incidents: Iterable<IncidentSummary>): Map<string, number> {
  const loads = new Map<string, number>()
  for (const { grid } of incidents) if (grid !== null) loads.set(grid, (loads.get(grid) ?? 0) + 1)
  return loads
}

/** The classes as a legend writes them: `0`, `1`, `2–3` … */
export const loadClasses: readonly string[] = [0, ...loadSteps].map((from, index) => {
  const next = loadSteps[index]
  if (next === undefined) return `≥${from}`
  return next - from === 1 ? `${from}` : `${from}–${next - 1}`
})
