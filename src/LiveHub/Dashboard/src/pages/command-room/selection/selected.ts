/** Which rows are chosen, and the one from which a range goes on. */
export interface Selected {
  readonly ids: ReadonlySet<string>
  readonly anchor: string | null
}

export const nothing: Selected = { ids: new Set(), anchor: null }

/** One row more, or one less. */
export function toggled({ ids }: Selected, id: string): Selected {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, anchor: id }
}

/** All rows from the anchor to this one, besides those that are chosen already; without an anchor this one alone. */
export function extended(selected: Selected, id: string, rows: readonly string[]): Selected {
  const from = selected.anchor === null ? -1 : rows.indexOf(selected.anchor)
  const to = rows.indexOf(id)
  if (to < 0) return selected
  if (from < 0) return { ids: new Set([...selected.ids, id]), anchor: id }
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  return { ids: new Set([...selected.ids, ...range]), anchor: selected.anchor }
}

/** Only what is still there: what has ended meanwhile cannot be given anything. */
export function among(selected: Selected, known: { has: (id: string) => boolean }): Selected {
  const ids = new Set([...selected.ids].filter(id => known.has(id)))
  return ids.size === selected.ids.size ? selected : { ids, anchor: selected.anchor }
}
