import type { IncidentRoute } from '@/api/incidents'
import type { useNames } from '@/composables/useNames'

/** Where triage sent an incident, in words. */
export function routeText(
  route: { kind: string } & Partial<Omit<IncidentRoute, 'kind'>>,
  names: ReturnType<typeof useNames>,
): string {
  const { kind, platform, agency, department } = route
  const units = [
    platform && `platform/${platform}`,
    agency && `agency/${agency}`,
    department && `department/${department}`,
  ]
  const path = units.flatMap(unit => (unit ? [names.unit(unit)] : []))
  return path.length > 0 ? path.join(' → ') : names.word('route', kind)
}
