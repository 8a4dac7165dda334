import { computed, onMounted, onScopeDispose, ref, type Ref } from 'vue'

const spare = 6

/** Which of many rows of one height are worth rendering in a scrolled box. */
export function useWindowedRows<T>(rows: Ref<readonly T[]>, box: Ref<HTMLElement | null>, rowHeight: number) {
  const top = ref(0)
  const height = ref(800)
  const watcher = new ResizeObserver(measure)

  function measure(): void {
    top.value = box.value?.scrollTop ?? 0
    height.value = box.value?.clientHeight ?? height.value
  }

  onMounted(() => {
    if (box.value) watcher.observe(box.value)
  })
  onScopeDispose(() => {
    watcher.disconnect()
  })

  const first = computed(() => {
    const lastTop = Math.max(0, rows.value.length * rowHeight - height.value)
    return Math.max(0, Math.floor(Math.min(top.value, lastTop) / rowHeight) - spare)
  })
  const shown = computed(() =>
    rows.value
      .slice(first.value, first.value + Math.ceil(height.value / rowHeight) + 2 * spare)
      .map((row, offset) => ({ row, index: first.value + offset })),
  )
  const fullHeight = computed(() => rows.value.length * rowHeight)

  return { shown, fullHeight, measure }
}
