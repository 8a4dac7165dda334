import type { IncidentStatus } from './status'

/** The seven steps of the flow. */
export const flowSteps = ['report', 'case', 'dispatch', 'handle', 'feedback', 'close', 'evaluate'] as const

const stepOfStatus: Record<IncidentStatus, number> = {
  reported: 0,
  accepted: 1,
  triaged: 2,
  dispatched: 2,
  taken: 3,
  onScene: 3,
  resolved: 4,
  verified: 5,
  closed: 5,
  evaluated: 6,
  refused: 1,
  merged: 1,
  withdrawn: 0,
}

/** Index into {@link flowSteps} of the step that an incident has got to. */
export const flowStepOf = (status: IncidentStatus): number => stepOfStatus[status]
