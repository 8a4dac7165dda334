import { getTowns } from '@/api/towns'
import { connectionStateOf, type ConnectionPhase } from '@/live/connectionState'
import { FeedReader } from '@/live/feedReader'
import { LiveConnection } from '@/live/liveConnection'
import type { Picture } from '@/live/picture'
import { townTimeAt, type ClockPace, type ClockReading } from '@/time/townClock'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { useWallClock } from './wallClock'

/** A town as the live hub tells it. */
export const useLiveTown = defineStore('liveTown', () => {
  const wall = useWallClock()
  const picture = shallowRef<Picture | null>(null)
  /** The picture as of the page's last heartbeat, for lists and numbers: frames come ten times a second, eyes do not. */
  const calm = shallowRef<Picture | null>(null)
  const reading = shallowRef<ClockReading | null>(null)
  const pace = shallowRef<ClockPace>({ speed: 1, simulated: false })
  const phase = ref<ConnectionPhase>('connecting')
  const since = ref(Date.now())
  let connection: LiveConnection | null = null

  const state = computed(() => connectionStateOf(phase.value, since.value, wall.now, wall.online))
  /** Town time, ms; stands still while the connection is cut, so that nothing looks newer than it is. */
  const now = computed(() => {
    if (!reading.value) return null
    const runs = phase.value === 'live' || phase.value === 'catchingUp'
    return townTimeAt(reading.value, pace.value, runs ? wall.now : Math.min(wall.now, since.value))
  })

  watch([() => wall.now, () => picture.value === null], () => (calm.value = picture.value))

  function setPhase(next: ConnectionPhase): void {
    if (next === phase.value) return
    phase.value = next
    since.value = Date.now()
  }

  /** Watches a town instead of any other. */
  async function open(town: string, townPace: ClockPace): Promise<void> {
    await close()
    pace.value = townPace
    const reader = new FeedReader({
      join: cursor => live.join(town, cursor),
      onPicture: next => {
        picture.value = next
        reading.value = { at: next.at, receivedAt: Date.now() }
      },
      onComplete: complete => {
        if (complete) setPhase('live')
        else if (phase.value === 'live') setPhase('catchingUp')
      },
    })
    const live = connect(reader)
    connection = live
    void live.run()
  }

  function connect(reader: FeedReader): LiveConnection {
    return new LiveConnection({
      connected: () => {
        setPhase('catchingUp')
        reader.connected()
      },
      disconnected: () => {
        reader.disconnected()
        setPhase('lost')
      },
      failed: () => void findOutWhy(),
      frame: frame => {
        reader.frame(frame)
      },
      snapshot: snapshot => {
        reader.snapshot(snapshot)
      },
    })
  }

  /** The hub's refusal does not say why; an ordinary call does, and ends the session when that was it. */
  async function findOutWhy(): Promise<void> {
    try {
      await getTowns()
    } catch (error) {
      console.warn('The server does not answer.', error)
    }
  }

  async function close(): Promise<void> {
    await connection?.stop()
    connection = null
    picture.value = null
    reading.value = null
    phase.value = 'connecting'
    since.value = Date.now()
  }

  return { picture, calm, state, since, now, open, close }
})
