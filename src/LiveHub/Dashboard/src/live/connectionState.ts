/** What the connection is doing. */
export type ConnectionPhase = 'connecting' | 'catchingUp' | 'live' | 'lost'

/** What a person is told about it. */
export type ConnectionState = 'connecting' | 'catchingUp' | 'live' | 'reconnecting' | 'offline'

/** A cut of this length is called what it is, though trying goes on. */
export const offlineAfterMs = 15_000

/** What to say about a phase that has lasted since an instant. */
export function connectionStateOf(
  phase: ConnectionPhase,
  since: number,
  wallNow: number,
  online: boolean,
): ConnectionState {
  if (phase === 'live' || phase === 'catchingUp') return phase
  if (!online || wallNow - since >= offlineAfterMs) return 'offline'
  return phase === 'connecting' ? 'connecting' : 'reconnecting'
}
