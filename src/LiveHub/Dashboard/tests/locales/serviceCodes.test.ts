import { limitedSteps, limitStates } from '@/domain/limit'
import { endStatuses, openStatuses } from '@/domain/status'
import en from '@/locales/en.json'
import zh from '@/locales/zh.json'
import { toldFields } from '@/pages/command-room/drawer/eventDetails'
import { describe, expect, it } from 'vitest'
import { codesOf, eventFields, eventTypes } from '../support/csharp'

/** Read from the service's own sources, so that what is added there cannot be forgotten here. */
const wanted: Record<string, string[]> = {
  event: eventTypes(),
  refusal: codesOf('RefusalCode'),
  notice: codesOf('NoticeKind'),
  noticeHint: codesOf('NoticeKind'),
  rule: codesOf('RuleCause'),
  verdict: codesOf('CandidateVerdict'),
  approval: codesOf('ApprovalKind'),
  stage: codesOf('PartnerStage'),
  join: codesOf('JoinKind'),
  method: codesOf('VerificationMethod'),
  limit: [...codesOf('LimitedStep'), ...codesOf('LimitState')],
  route: codesOf('RouteKind'),
  role: codesOf('Role'),
  command: codesOf('CommandKind'),
  status: codesOf('IncidentStep').filter(step => step !== 'none'),
  channel: codesOf('Channel').map(name => name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)),
}

describe('What the service tells by a code', () => {
  it.each(Object.entries(wanted))('has its text in both languages: %s', (group, codes) => {
    expect(codes.length).toBeGreaterThan(1)
    for (const catalogue of [zh, en] as Record<string, object>[])
      expect(codes.filter(code => !(code in (catalogue[group] ?? {})))).toEqual([])
  })

  it('is known to the pages where they reckon with it', () => {
    expect(codesOf('LimitedStep')).toEqual([...limitedSteps])
    expect(codesOf('LimitState')).toEqual([...limitStates])
    expect(wanted['status']?.toSorted()).toEqual([...openStatuses, ...endStatuses].toSorted())
  })

  it('is found at all', () => {
    expect(wanted['event']).toContain('lateActionNoted')
    expect(wanted['refusal']).toContain('badVerification')
    expect(wanted['channel']).toContain('worker-app')
  })
})

describe('The fields of events', () => {
  /** Said elsewhere, or of no use to people. */
  const leftOut = new Set([
    ...['at', 'receivedAt', 'by', 'command'],
    ...[
      'channel',
      'description',
      'hasContact',
      'occurredAt',
      'limits',
      'lapseAt',
      'candidates',
      'first',
      'since',
      'promises',
    ],
  ])

  it('are told, or left out on purpose', () => {
    const fields = eventFields()
    expect(fields.length).toBeGreaterThan(30)
    expect(fields.filter(field => !toldFields.includes(field) && !leftOut.has(field))).toEqual([])
  })
})
