import { isFreshSevere, newSevere } from '@/domain/newSevere'
import { useLiveTown } from '@/stores/liveTown'
import { useSound } from '@/stores/sound'
import { computed, ref, watch } from 'vue'

/** Severe incidents that came while the page was open and that nobody has seen to yet; each is heard once. */
export function useNewSevere() {
  const live = useLiveTown()
  const sound = useSound()
  const ids = ref<readonly string[]>([])

  watch(
    () => live.calm?.incidents,
    (now, before) => {
      // What was there when the picture began is no news, nor is what a frame has left as it was.
      const come = now && before ? newSevere(before, now) : []
      ids.value = [...ids.value, ...come.filter(id => !ids.value.includes(id))]
      if (come.length > 0) sound.play()
    },
  )

  const incidents = computed(() => ids.value.flatMap(id => live.calm?.incidents.get(id) ?? []).filter(isFreshSevere))
  const dismiss = (id: string) => (ids.value = ids.value.filter(known => known !== id))

  return { incidents, dismiss }
}
