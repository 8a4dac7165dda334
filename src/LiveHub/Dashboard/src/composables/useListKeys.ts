import { computed, nextTick, ref, type Ref } from 'vue'

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
}

/**
 * Arrow keys in a list of rows of one height, of which only some are rendered: the tab key stops at one row, arrows go on from it.
 * The row's own element is found by `data-incident`. `x` selects the row that has the focus, shift with an arrow all on the way.
 */
export function useListKeys(
  rows: Ref<readonly { readonly id: string }[]>,
  box: Ref<HTMLElement | null>,
  rowHeight: number,
  select: (id: string, range: boolean) => void = () => undefined,
) {
  const last = ref<string | null>(null)
  const index = computed(() =>
    Math.max(
      0,
      rows.value.findIndex(row => row.id === last.value),
    ),
  )
  const reachable = computed({
    get: () => rows.value[index.value]?.id ?? null,
    set: id => (last.value = id),
  })

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'x' && !event.ctrlKey && !event.metaKey && !event.altKey && reachable.value) {
      event.preventDefault()
      select(reachable.value, false)
      return
    }
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = Math.min(rows.value.length - 1, Math.max(0, index.value + step))
    if (event.shiftKey) selectTo(next)
    void goTo(next)
  }

  function selectTo(next: number): void {
    for (const id of [reachable.value, rows.value[next]?.id]) if (id) select(id, true)
  }

  async function goTo(next: number): Promise<void> {
    const row = rows.value[next]
    if (!row || !box.value) return
    last.value = row.id
    bringIntoView(box.value, next)
    await nextTick()
    box.value.querySelector<HTMLElement>(`[data-incident="${row.id}"]`)?.focus({ preventScroll: true })
  }

  function bringIntoView(list: HTMLElement, next: number): void {
    const top = next * rowHeight
    if (top < list.scrollTop) list.scrollTop = top
    else if (top + rowHeight > list.scrollTop + list.clientHeight) list.scrollTop = top + rowHeight - list.clientHeight
    // The rows to render follow from the scroll event, which the browser sends only later.
    list.dispatchEvent(new Event('scroll'))
  }

  return { reachable, onKey }
}
