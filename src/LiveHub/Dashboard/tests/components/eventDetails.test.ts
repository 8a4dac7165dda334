import { eventDetails, type EventWords } from '@/pages/command-room/drawer/eventDetails'
import { describe, expect, it } from 'vitest'
import { at } from '../support/wire'

const words: EventWords = {
  names: {
    unit: key => `<${key}>`,
    category: code => `<${code ?? ''}>`,
    place: () => '',
    severity: value => `severity ${value}`,
    word: (group, code) => `${group}.${code}`,
  },
  t: (key, { value }) => `${key.replace('eventField.', '')}=${String(value)}`,
  dateTime: instant => instant,
  duration: milliseconds => `${milliseconds} ms`,
}

const details = (fields: Record<string, unknown>) =>
  eventDetails({ version: 1, type: 'x', at: at(0), receivedAt: at(0), by: 'rule', ...fields }, words)

describe('An event of the history', () => {
  it('names the unit that it went to, who has it, how far it is and why', () => {
    expect(details({ owner: 'agency/police', assignee: 'p-1', travelSeconds: 90, reason: 'tow' })).toEqual([
      'unit=<agency/police>',
      'assignee=p-1',
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
})
