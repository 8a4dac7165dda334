import type { Picture } from '@/live/picture'
import type { Notice, WorkerView } from '@/live/wire'

/** What nobody in the room may overlook. */
export type Alarm =
  | { readonly kind: 'help'; readonly key: string; readonly since: string; readonly worker: WorkerView }
  | { readonly kind: 'notice'; readonly key: string; readonly since: string; readonly notice: Notice }

/** All that holds: people in danger first, and within each kind what has waited longest. */
export function alarmsOf(picture: Pick<Picture, 'workers' | 'notices'>): Alarm[] {
  const calls = [...picture.workers.values()].flatMap((worker): Alarm[] =>
    worker.helpSince ? [{ kind: 'help', key: `help/${worker.id}`, since: worker.helpSince, worker }] : [],
  )
  const notices = [...picture.notices.values()].map((notice): Alarm => ({
    kind: 'notice',
    key: notice.key,
    since: notice.since,
    notice,
  }))
  return [...calls.sort(longestFirst), ...notices.sort(longestFirst)]
}

const longestFirst = (a: Alarm, b: Alarm) => Date.parse(a.since) - Date.parse(b.since) || (a.key < b.key ? -1 : 1)
