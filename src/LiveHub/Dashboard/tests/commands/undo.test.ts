import type { CommandName } from '@/api/commands'
import { undoOf } from '@/pages/command-room/commands/undo'
import { describe, expect, it } from 'vitest'
import { whole } from '../support/incident'

const allowing = (...commands: CommandName[]) => ({ links: commands.map(command => ({ command })) })

describe('A command is taken back', () => {
  it('by its opposite, with what was there before', () => {
    const given = { command: 'reclassify', body: { category: 'fire', reason: 'x' } } as const
    expect(undoOf(given, whole({ severity: 2 }), whole(allowing('reclassify')), 'Undone')).toEqual({
      command: 'reclassify',
      body: { category: 'fire/lane', severity: 2, reason: 'Undone' },
    })
  })

  it('only where the state allows the opposite to this role', () => {
    const given = { command: 'close', body: {} } as const
    expect(undoOf(given, whole(), whole(allowing('note')), 'Undone')).toBeNull()
    expect(undoOf(given, whole(), whole(allowing('reopen')), 'Undone')).toMatchObject({ command: 'reopen' })
  })

  it('not where nothing was there before, or nothing stands still: a suspension may have been asked for only', () => {
    const triage = { command: 'triage', body: { category: 'fire' } } as const
    expect(undoOf(triage, whole({ status: 'accepted' }), whole(allowing('triage')), 'Undone')).toBeNull()
    const suspend = { command: 'suspend', body: { until: 'x', reason: 'x' } } as const
    expect(undoOf(suspend, whole(), whole(allowing('resume')), 'Undone')).toBeNull()
  })

  it('not where the command has no opposite', () => {
    const accept = { command: 'accept', body: {} } as const
    expect(undoOf(accept, whole(), whole(allowing('refuse', 'triage')), 'Undone')).toBeNull()
  })
})
