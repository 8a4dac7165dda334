/** Statuses of an incident that is still to be finished, in the order of the flow. */
export const openStatuses = [
  'reported',
  'accepted',
  'triaged',
  'dispatched',
  'taken',
  'onScene',
  'resolved',
  'verified',
] as const

/** Statuses after which nothing more has to be done. */
export const endStatuses = ['closed', 'evaluated', 'refused', 'merged', 'withdrawn'] as const

export type OpenStatus = (typeof openStatuses)[number]
export type IncidentStatus = OpenStatus | (typeof endStatuses)[number]

export const isEnded = (status: IncidentStatus): boolean => (endStatuses as readonly string[]).includes(status)
