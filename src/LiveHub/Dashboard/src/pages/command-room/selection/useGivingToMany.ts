import { giveToMany, newKey, type BatchOutcome, type GivenCommand } from '@/api/commands'
import { ref, shallowRef } from 'vue'
import { refusalOf, type Refusal } from '../commands/refusal'

export interface ManyOutcome {
  readonly command: GivenCommand['command']
  readonly done: number
  readonly refused: readonly BatchOutcome[]
}

/** Gives one command to many, under one key however often it is sent. */
export function useGivingToMany() {
  const busy = ref(false)
  const outcome = shallowRef<ManyOutcome | null>(null)
  const refusal = shallowRef<Refusal | null>(null)
  let unanswered: { readonly what: string; readonly key: string } | null = null

  async function give(ids: readonly string[], given: GivenCommand): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    outcome.value = null
    refusal.value = null
    const meant = ids.filter(id => !isTarget(given, id))
    const what = JSON.stringify([meant, given])
    const key = unanswered?.what === what ? unanswered.key : newKey()
    unanswered = { what, key }
    try {
      const outcomes = await giveToMany(meant, given, key)
      unanswered = null
      const refused = outcomes.filter(({ problem }) => problem)
      outcome.value = { command: given.command, done: outcomes.length - refused.length, refused }
      return true
    } catch (error) {
      refusal.value = refusalOf(error)
      if (!refusal.value.again) unanswered = null
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, outcome, refusal, give }
}

/** The one that shall lead the others, or take them in, was chosen with them. */
function isTarget(given: GivenCommand, id: string): boolean {
  if (given.command === 'link') return given.body.lead === id
  return given.command === 'merge' && given.body.into === id
}
