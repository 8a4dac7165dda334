import type { GivenCommand } from '@/api/commands'
import type { Incident } from '@/api/incidents'

/**
 * The command that takes another back, where there is one and the state after it allows it to this role; null elsewhere. The history keeps both.
 * @param reason Why, in words; told where the command wants a reason.
 */
export function undoOf(given: GivenCommand, before: Incident, after: Incident, reason: string): GivenCommand | null {
  const opposite = oppositeOf(given, before, after, reason)
  return opposite && after.links.some(({ command }) => command === opposite.command) ? opposite : null
}

function oppositeOf(given: GivenCommand, before: Incident, after: Incident, reason: string): GivenCommand | null {
  const { category, severity, place, route } = before
  switch (given.command) {
    case 'triage':
      return before.status === 'triaged' && category && route
        ? { command: 'triage', body: { category, severity, route: bare(route), reason } }
        : null
    case 'reclassify':
      return category ? { command: 'reclassify', body: { category, severity, reason } } : null
    case 'relocate':
      return place.point
        ? { command: 'relocate', body: { location: place.point, address: place.address, reason } }
        : null
    case 'suspend':
      return after.suspension ? { command: 'resume', body: { reason } } : null
    case 'resume':
      return before.suspension ? { command: 'suspend', body: { until: before.suspension.until, reason } } : null
    case 'reassign':
      return before.assignee && before.owner === after.owner
        ? { command: 'reassign', body: { to: before.assignee, reason } }
        : null
    case 'close':
      return { command: 'reopen', body: { reason } }
    case 'link':
      return before.lead ? { command: 'link', body: { lead: before.lead } } : null
    default:
      return null
  }
}

/** Without the unit, which the service itself works out. */
const bare = ({ kind, platform, agency, department }: NonNullable<Incident['route']>) => ({
  kind,
  ...(platform ? { platform } : {}),
  ...(agency ? { agency } : {}),
  ...(department ? { department } : {}),
})
