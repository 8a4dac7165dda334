import { commandNames, fieldsOf } from '@/pages/command-room/commands/commandFields'
import { arranged, commandKeys } from '@/pages/command-room/commands/commandKeys'
import { commandOf, missingFields } from '@/pages/command-room/commands/formBody'
import { startValues } from '@/pages/command-room/commands/startValues'
import en from '@/locales/en.json'
import { describe, expect, it } from 'vitest'
import { whole } from '../support/incident'
import { index } from '../support/town'

const scene = { incident: whole(), town: index, now: Date.UTC(2018, 3, 10) }

describe('The form of a command', () => {
  it('gives what was filled in and leaves out what was not', () => {
    const values = { category: 'fire', severity: '2', route: '', reason: '  ' }
    expect(commandOf('triage', values, index)).toEqual({ command: 'triage', body: { category: 'fire', severity: 2 } })
  })

  it('sends to a unit by the route that leads there', () => {
    const routes = ['grid', 'platform/PublicSafety', 'agency/police', 'county', 'department/water'].map(
      route => commandOf('triage', { category: 'fire', route }, index).body,
    )
    expect(routes).toMatchObject([
      { route: { kind: 'grid' } },
      { route: { kind: 'platform', platform: 'PublicSafety' } },
      { route: { kind: 'platform', platform: 'PublicSafety', agency: 'police' } },
      { route: { kind: 'county' } },
      { route: { kind: 'county', department: 'water' } },
    ])
  })

  it('means times by the clocks of the town', () => {
    const { until } = startValues('suspend', scene)
    expect(until).toBe('2018-04-11T08:00')
    expect(commandOf('suspend', { until: until ?? '', reason: 'r' }, index).body).toEqual({
      until: '2018-04-11T00:00:00.000Z',
      reason: 'r',
    })
  })

  it('places by address and, where it was found, by coordinates', () => {
    const address = { address: ' Road 1 ', location: null }
    expect(commandOf('relocate', { address, reason: 'r' }, index).body).toEqual({ address: 'Road 1', reason: 'r' })
    const found = { address: 'Road 1', location: { lon: 120, lat: 30 } }
    expect(commandOf('relocate', { address: found, reason: 'r' }, index).body).toMatchObject({
      location: found.location,
    })
  })

  it('says what is missing, and asks for a decision only where a request is answered', () => {
    expect(missingFields('refuse', { reason: ' ' })).toEqual(['reason'])
    expect(missingFields('accept', {})).toEqual([])
    expect(missingFields('answer', { to: 'reporter', text: 'x' })).toEqual([])
    expect(missingFields('answer', { to: 'request', text: 'x' })).toEqual(['approve'])
    expect(commandOf('answer', { to: 'request', text: 'x', approve: 'no' }, index).body).toMatchObject({
      approve: false,
    })
  })

  it('keeps a severity that somebody judged, and leaves the usual one to the category', () => {
    expect(startValues('triage', scene)['severity']).toBe('')
    expect(startValues('triage', { ...scene, incident: whole({ severity: 1 }) })['severity']).toBe('1')
  })

  it('turns first to who waits for an answer', () => {
    const limits = [{ step: 'reply', due: '', warnAt: '', state: 'running' }] as const
    expect(startValues('answer', scene)['to']).toBe('reporter')
    expect(startValues('answer', { ...scene, incident: whole({ limits }) })['to']).toBe('supervision')
  })

  it('has a label for every field', () => {
    const names = commandNames.flatMap(command => fieldsOf(command).map(({ name }) => name))
    expect(names.filter(name => !(name in en.commandField))).toEqual([])
  })
})

describe('The keys of commands', () => {
  it('are one letter each, and none that the list needs', () => {
    const keys = commandNames.map(command => commandKeys[command])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter(key => key.length !== 1 || key === 'x')).toEqual([])
  })

  it('stand beside what usually comes next first, and never beside what is not allowed', () => {
    const { usual, others } = arranged(['note', 'refuse', 'accept'], 'reported', false)
    expect([usual, others]).toEqual([['accept', 'refuse'], ['note']])
    expect(arranged(['note', 'resume'], 'triaged', true).usual).toEqual(['resume'])
  })
})
