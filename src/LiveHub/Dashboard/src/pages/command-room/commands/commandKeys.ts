import type { CommandName } from '@/api/commands'
import type { IncidentStatus } from '@/domain/status'

/** A letter for each command; a capital is typed with shift. Two never apply to one key, whatever the state. */
export const commandKeys: Readonly<Record<CommandName, string>> = {
  accept: 'a',
  refuse: 'f',
  triage: 't',
  dispatch: 'd',
  take: 'k',
  arrive: 'i',
  resolve: 'o',
  verify: 'v',
  rework: 'w',
  close: 'c',
  evaluate: 'e',
  escalate: 'u',
  transfer: 'h',
  return: 'b',
  reassign: 'g',
  decline: 'q',
  reclassify: 'r',
  relocate: 'p',
  assist: 'j',
  support: 'J',
  suspend: 's',
  resume: 'z',
  extend: 'y',
  supervise: 'S',
  answer: 'A',
  handOver: 'H',
  merge: 'm',
  link: 'l',
  note: 'n',
  withdraw: 'W',
  reopen: 'O',
}

/** What usually comes next; the other commands stand behind these. */
const usual: Readonly<Record<IncidentStatus, readonly CommandName[]>> = {
  reported: ['accept', 'refuse', 'merge'],
  accepted: ['triage', 'refuse', 'link'],
  triaged: ['dispatch', 'triage', 'link'],
  dispatched: ['reassign', 'dispatch', 'note'],
  taken: ['reassign', 'answer', 'note'],
  onScene: ['assist', 'answer', 'note'],
  resolved: ['verify', 'rework', 'answer'],
  verified: ['close', 'answer', 'note'],
  closed: ['evaluate', 'reopen', 'answer'],
  evaluated: ['reopen', 'note', 'answer'],
  refused: ['answer', 'note'],
  merged: ['note', 'answer'],
  withdrawn: ['note', 'answer'],
}

/** What usually comes next in a state, whether it is allowed or not. */
export const usualIn = (status: IncidentStatus): readonly CommandName[] => usual[status]

/** Allowed commands: what usually comes next, and the others. */
export function arranged(
  allowed: readonly CommandName[],
  status: IncidentStatus,
  suspended: boolean,
): { readonly usual: readonly CommandName[]; readonly others: readonly CommandName[] } {
  const first: readonly CommandName[] = suspended ? ['resume', ...usual[status]] : usual[status]
  const chosen = first.filter(command => allowed.includes(command))
  return { usual: chosen, others: allowed.filter(command => !chosen.includes(command)) }
}
