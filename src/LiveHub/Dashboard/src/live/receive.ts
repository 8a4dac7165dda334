import { advance, startFrom, type Picture } from './picture'
import type { Cursor, Frame, Snapshot } from './wire'

/** What became of something that came in. */
export type Received = { readonly kind: 'applied'; readonly picture: Picture } | { readonly kind: 'old' | 'gap' }

const old: Received = { kind: 'old' }
const gap: Received = { kind: 'gap' }

/** A frame is applied only when it is the very next; one that leaves a number out is a gap, never guessed over. */
export function receiveFrame(picture: Picture, frame: Frame): Received {
  if (frame.epoch !== picture.epoch) return frame.epoch < picture.epoch ? old : gap
  if (frame.sequence <= picture.sequence) return old
  if (frame.sequence > picture.sequence + 1) return gap
  return { kind: 'applied', picture: advance(picture, frame) }
}

/** A snapshot that the server pushed: it holds unless it is from before what is known. */
export function receiveSnapshot(picture: Picture | null, snapshot: Snapshot): Received {
  if (picture && isBefore(snapshot, picture)) return old
  return { kind: 'applied', picture: startFrom(snapshot) }
}

/** The answer to a join: a snapshot replaces everything; one that goes on must go on from exactly what is known. */
export function receiveJoin(picture: Picture | null, answer: Snapshot): Received {
  if (!answer.resumed) return { kind: 'applied', picture: startFrom(answer) }
  if (picture?.epoch !== answer.epoch || answer.sequence > picture.sequence) return gap
  return { kind: 'applied', picture }
}

const isBefore = (a: Cursor, b: Cursor) => a.epoch < b.epoch || (a.epoch === b.epoch && a.sequence < b.sequence)
