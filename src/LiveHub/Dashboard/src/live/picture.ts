import { isEnded } from '@/domain/status'
import type { Cursor, Frame, IncidentSummary, Notice, QueueView, Snapshot, WorkerView } from './wire'

/** A queue; how old its oldest is counts from an instant, so that it goes on ageing between frames. */
export interface Queue {
  readonly key: string
  readonly waiting: number
  readonly busy: number
  readonly capacity: number
  /** Town time, ms; null when none waits. */
  readonly oldestSince: number | null
}

/** What is known of a town as of a frame. Immutable: parts that a frame does not touch stay the same object. */
export interface Picture extends Cursor {
  /** Town time, ms. */
  readonly at: number
  readonly workers: ReadonlyMap<string, WorkerView>
  readonly queues: ReadonlyMap<string, Queue>
  readonly incidents: ReadonlyMap<string, IncidentSummary>
  readonly notices: ReadonlyMap<string, Notice>
}

/** The picture that a snapshot shows. */
export function startFrom(snapshot: Snapshot): Picture {
  const empty: Picture = {
    epoch: snapshot.epoch,
    sequence: snapshot.sequence,
    at: Date.parse(snapshot.at),
    workers: new Map(),
    queues: new Map(),
    incidents: new Map(),
    notices: new Map(),
  }
  return advance(empty, snapshot)
}

/** The picture after a frame; the caller has made sure that the frame is the next one. */
export function advance(picture: Picture, frame: Frame): Picture {
  const at = Date.parse(frame.at)
  return {
    epoch: frame.epoch,
    sequence: frame.sequence,
    at,
    workers: changed(picture.workers, frame.workers, worker => (worker.onDuty ? worker : null)),
    queues: changed(picture.queues, frame.queues, queue => queueAt(queue, at)),
    incidents: without(
      changed(picture.incidents, frame.incidents, incident => (isEnded(incident.status) ? null : incident)),
      frame.gone,
    ),
    notices: changed(picture.notices, frame.notices, notice => (notice.on ? notice : null)),
  }
}

function queueAt({ key, waiting, busy, capacity, oldestSeconds }: QueueView, at: number): Queue {
  return { key, waiting, busy, capacity, oldestSince: waiting === 0 ? null : at - oldestSeconds * 1000 }
}

function changed<In extends object, Out>(
  before: ReadonlyMap<string, Out>,
  items: readonly In[] | null | undefined,
  keep: (item: In) => Out | null,
): ReadonlyMap<string, Out> {
  if (!items?.length) return before
  const after = new Map(before)
  for (const item of items) {
    const key = keyOf(item)
    const kept = keep(item)
    if (kept === null) after.delete(key)
    else after.set(key, kept)
  }
  return after
}

function without<Out>(
  all: ReadonlyMap<string, Out>,
  gone: readonly string[] | null | undefined,
): ReadonlyMap<string, Out> {
  if (!gone?.some(key => all.has(key))) return all
  const left = new Map(all)
  for (const key of gone) left.delete(key)
  return left
}

const keyOf = (item: object): string => ('key' in item ? item.key : (item as { id: string }).id) as string
