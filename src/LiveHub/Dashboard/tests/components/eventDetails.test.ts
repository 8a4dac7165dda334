import type { IncidentEvent } from '@/api/incidents'
import { candidatesOf } from '@/pages/command-room/drawer/candidates'
import { eventDetails, type EventWords } from '@/pages/command-room/drawer/eventDetails'
import { describe, expect, it } from 'vitest'
import { at } from '../support/wire'

const words: EventWords = {
  names: {
    unit: key => (/^w\d/.test(key) ? key : `<${key}>`),
    category: code => `<${code ?? ''}>`,
    place: () => '',
    severity: value => `severity ${value}`,
    person: id => `(${id})`,
    operation: code => `<${code}>`,
    word: (group, code) => (group === 'role' && code !== 'shiftLeader' ? code : `${group}.${code}`),
  },
  incident: id => `No. ${id.slice(-2)}`,
  t: (key, { value, about }) => `${key.replace('eventField.', '')}=${String(value ?? about)}`,
  dateTime: instant => instant,
  duration: milliseconds => `${milliseconds} ms`,
}

const event: IncidentEvent = { version: 1, type: 'x', at: at(0), receivedAt: at(0), by: 'rule' }
const details = (fields: Record<string, unknown>) => eventDetails({ ...event, ...fields }, words)

describe('An event of the history', () => {
  it('names the unit that it went to, who has it, how far it is and why', () => {
    expect(details({ owner: 'agency/police', assignee: 'p-1', travelSeconds: 90, reason: 'tow' })).toEqual([
      'unit=<agency/police>',
      'assignee=(p-1)',
      'reason=tow',
      'travel=90000 ms',
    ])
  })

  it('says where triage sent it', () => {
    const route = { kind: 'platform', platform: 'PublicSafety', agency: 'police', department: null }
    expect(details({ category: 'fire', severity: 2, route })).toEqual([
      'category=<fire>',
      'severity=severity 2',
      'route=<platform/PublicSafety> → <agency/police>',
    ])
    expect(details({ route: { kind: 'grid' } })).toEqual(['route=route.grid'])
  })

  it('says when it became known much later than it happened', () => {
    expect(details({ receivedAt: at(600) })).toEqual([`late=${at(600)}`])
  })

  it('says nothing of what it does not have', () => {
    expect(details({ assignee: null, reason: '', evidence: [] })).toEqual([])
  })

  it('tells who is pushed by role, and who shall have it by name', () => {
    expect(details({ to: 'shiftLeader', level: 4 })).toEqual(['to=role.shiftLeader', 'level=4'])
    expect(details({ from: 'w001', to: 'w002', reason: 'relief' })).toEqual([
      'from=(w001)',
      'to=(w002)',
      'reason=relief',
    ])
  })

  it('tells a suspension, a request, a reply that is wanted, and a late action', () => {
    const request = { kind: 'extension', by: 'p-1', until: null, days: 5, reason: 'rain' }
    expect(details({ until: at(60), reason: 'parts' })).toEqual([`until=${at(60)}`, 'reason=parts'])
    expect(details({ request })).toEqual(['request=approval.extension · requestedDays=5 · rain'])
    expect(details({ reply: { due: at(60) } })).toEqual([`reply=${at(60)}`])
    expect(details({ action: 'take', code: 'takenBySomeoneElse', detail: 'w2 has it' })).toEqual([
      'detail=w2 has it',
      'action=command.take',
      'code=refusal.takenBySomeoneElse',
    ])
  })

  it('says in words of its own what the service says in English', () => {
    const rule = { cause: 'wantedAway', about: 'w2' }
    expect(details({ from: 'w1', reason: 'w2 is off duty', rule })).toEqual([
      'from=(w1)',
      'reason=rule.wantedAway=(w2)',
    ])
    expect(details({ action: 'take', code: 'takenBySomeoneElse', detail: 'w2 has it', heldBy: 'w2' })).toEqual([
      'action=command.take',
      'code=refusal.takenBySomeoneElse',
      'heldBy=(w2)',
    ])
  })

  it('calls other incidents by their numbers', () => {
    const rule = { cause: 'pulledOff', about: '330109013-abc27' }
    expect(details({ reason: 'Pulled off', rule })).toEqual(['reason=rule.pulledOff=No. 27'])
    expect(details({ into: '330109013-abc28' })).toEqual(['into=No. 28'])
    expect(details({ from: '330109013-abc29' })).toEqual(['from=No. 29'])
  })

  it('tells when there will be somebody where it was sent', () => {
    expect(details({ owner: 'agency/police', nobodyUntil: at(60) })).toEqual([
      'unit=<agency/police>',
      `nobodyUntil=${at(60)}`,
    ])
  })

  it('leaves the reason of a choice to the table of candidates', () => {
    const candidates = [{ worker: 'w1', travelSeconds: 60, verdict: 'best', assignments: 0 }]
    expect(details({ assignee: 'w1', reason: 'Best: 60 m', candidates })).toEqual(['assignee=(w1)'])
    expect(candidatesOf({ ...event, assignee: 'w1', candidates })).toMatchObject([{ worker: 'w1', taken: true }])
  })
})
