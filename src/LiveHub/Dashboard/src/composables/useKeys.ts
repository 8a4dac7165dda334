import { onBeforeUnmount, onMounted } from 'vue'

/** Whether a key belongs to something that is written or chosen in, and not to the page. */
export function isForField({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog, [role=listbox]') !== null
  )
}

/**
 * Keys of the page as a whole. One that is typed into a field, or pressed with a modifier other than shift, stays what it is.
 * @param onKey Whether the key was taken.
 */
export function useKeys(onKey: (key: string, event: KeyboardEvent) => boolean): void {
  function listen(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isForField(event)) return
    if (onKey(event.key, event)) event.preventDefault()
  }

  onMounted(() => {
    // Before what stands around: Escape puts away a form first and the panel that it is in only then.
    window.addEventListener('keydown', listen, true)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', listen, true)
  })
}
