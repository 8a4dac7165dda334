import { defineStore } from 'pinia'
import { computed, onScopeDispose, ref } from 'vue'

const key = 'govgrid.sound'
const gestures = ['pointerdown', 'keydown'] as const
/** Two tones, the second higher: heard in a room, and not taken for a telephone. */
const tones = [
  { hertz: 660, from: 0 },
  { hertz: 880, from: 0.22 },
] as const
const toneSeconds = 0.18
const loudness = 0.25

/** The sound for what may not be overlooked: a choice of this browser, and silent until its first gesture, as browsers want it. */
export const useSound = defineStore('sound', () => {
  const on = ref(localStorage.getItem(key) !== 'off')
  const awake = ref(false)
  /** How often it was heard, so that it can be told from outside. */
  const played = ref(0)
  let context: AudioContext | null = null

  const state = computed(() => (!on.value ? 'off' : awake.value ? 'on' : 'waiting'))

  function wake(): void {
    awake.value = true
    sleep()
  }

  function sleep(): void {
    for (const gesture of gestures) window.removeEventListener(gesture, wake, true)
  }

  function toggle(): void {
    on.value = !on.value
    localStorage.setItem(key, on.value ? 'on' : 'off')
  }

  function play(): void {
    if (state.value !== 'on') return
    const audio = (context ??= new AudioContext())
    for (const { hertz, from } of tones) {
      const [tone, volume] = [audio.createOscillator(), audio.createGain()]
      tone.frequency.value = hertz
      volume.gain.value = loudness
      tone.connect(volume).connect(audio.destination)
      tone.start(audio.currentTime + from)
      tone.stop(audio.currentTime + from + toneSeconds)
    }
    played.value++
  }

  for (const gesture of gestures) window.addEventListener(gesture, wake, true)
  onScopeDispose(sleep)

  return { on, state, played, toggle, play }
})
