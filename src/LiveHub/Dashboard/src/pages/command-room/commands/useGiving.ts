import { giveCommand, newKey, type Click, type GivenCommand } from '@/api/commands'
import { getIncident, type Incident, type IncidentEvent } from '@/api/incidents'
import { useWallClock } from '@/stores/wallClock'
import { computed, nextTick, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { doneSince, notedVersion, refusalOf, type Refusal } from './refusal'
import { undoOf } from './undo'

/** How long it is said that something was done, and can be undone. */
const toldMs = 12_000

export interface DoneCommand {
  readonly incident: string
  readonly command: GivenCommand['command']
  readonly undo: GivenCommand | null
  readonly at: number
}

export interface NotDone extends Refusal {
  readonly incident: string
  readonly command: GivenCommand['command']
  /** What others did in between. */
  readonly since: readonly IncidentEvent[]
}

export interface OpenIncident {
  readonly current: () => Incident | null
  /** Takes over the state that a command has led to. */
  readonly adopt: (incident: Incident) => void
  readonly reload: () => Promise<void>
}

/** A command on its way, and how the incident stood when it was first sent. */
interface Sent {
  readonly what: string
  readonly before: Incident
  readonly click: Click
}

/** Gives commands to the incident that is open: one at a time, each under one key however often it is sent. */
export function useGiving(open: OpenIncident) {
  const { t } = useI18n()
  const wall = useWallClock()
  const busy = ref(false)
  const refused = shallowRef<NotDone | null>(null)
  const last = shallowRef<DoneCommand | null>(null)
  let unanswered: Sent | null = null

  const done = computed(() => {
    const told = last.value
    return told && told.incident === open.current()?.id && wall.now - told.at < toldMs ? told : null
  })
  /** What can be taken back now. */
  const undoable = computed(() => done.value?.undo ?? null)

  /** @param begun The version at which its form was opened; the present one where it has none. */
  async function give(given: GivenCommand, begun?: number): Promise<boolean> {
    const before = open.current()
    if (!before || busy.value) return false
    busy.value = true
    refused.value = null
    last.value = null
    const sent = sentFor(before, given, notedVersion(before, begun ?? before.version))
    unanswered = sent
    try {
      const after = await giveCommand(before.id, given, sent.click)
      unanswered = null
      finish(given, sent.before, after)
      return true
    } catch (error) {
      await tell(given, before, sent.click, error)
      return false
    } finally {
      busy.value = false
    }
  }

  /** What was sent before and has had no answer yet, where this is the same once more; else something new. */
  function sentFor(before: Incident, given: GivenCommand, noted: number): Sent {
    const what = JSON.stringify([before.id, given])
    if (unanswered?.what === what) return unanswered
    return { what, before, click: { key: newKey(), seen: given.command === 'note' ? null : noted } }
  }

  function finish(given: GivenCommand, before: Incident, after: Awaited<ReturnType<typeof giveCommand>>): void {
    const isHere = !('gone' in after)
    if (isHere && open.current()?.id === after.id) open.adopt(after)
    const undo = isHere ? undoOf(given, before, after, t('command.undoReason')) : null
    last.value = { incident: before.id, command: given.command, undo, at: Date.now() }
  }

  async function tell(given: GivenCommand, before: Incident, click: Click, error: unknown): Promise<void> {
    const refusal = refusalOf(error)
    let since: readonly IncidentEvent[] = []
    if (!refusal.again) {
      unanswered = null
      since = doneSince(await present(before), click.seen ?? before.version)
    }
    refused.value = { ...refusal, incident: before.id, command: given.command, since }
  }

  /** How it stands now; as it was known where it is no longer in sight, which the page then says by itself. */
  async function present(before: Incident): Promise<Incident> {
    try {
      const now = await getIncident(before.id)
      open.adopt(now)
      await nextTick()
      return now
    } catch {
      void open.reload()
      return before
    }
  }

  /** Another incident was opened: what was said of the one before is over. */
  function forget(): void {
    refused.value = null
    last.value = null
  }

  return { busy, refused, done, undoable, give, forget }
}
