import { NodeTypes, type AttributeNode, type RootNode, type TemplateChildNode } from '@vue/compiler-dom'
import { parse } from '@vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { sources } from '../support/sources'

const letters = /\p{Letter}/u
const chinese = /\p{Script=Han}/u
const spoken = new Set(['title', 'alt', 'label', 'placeholder', 'aria-label', 'aria-description', 'hint'])

/** What a template says to people by itself: text between tags, and attributes that are read out or shown. */
function rawTexts(node: RootNode | TemplateChildNode): string[] {
  if (node.type === NodeTypes.TEXT) return letters.test(node.content) ? [node.content.trim()] : []
  if (node.type === NodeTypes.INTERPOLATION) return literals(node.loc.source)
  if (node.type !== NodeTypes.ELEMENT && node.type !== NodeTypes.ROOT) return []
  const attributes = node.type === NodeTypes.ELEMENT ? node.props : []
  return [
    ...attributes
      .filter((prop): prop is AttributeNode => prop.type === NodeTypes.ATTRIBUTE && spoken.has(prop.name))
      .map(prop => prop.value?.content ?? '')
      .filter(text => letters.test(text)),
    ...node.children.flatMap(child => rawTexts(child)),
  ]
}

/** Strings in an interpolation that hold several words: neither keys of the catalogue nor codes. */
const literals = (source: string): string[] =>
  [...source.matchAll(/'([^']*)'/g)]
    .map(([, text = '']) => text)
    .filter(text => /\s/.test(text.trim()) && letters.test(text))

describe('No text stands outside the catalogues', () => {
  const components = sources().filter(({ path }) => path.endsWith('.vue'))

  it.each(components)('in the template of $path', ({ text }) => {
    const { ast } = parse(text).descriptor.template ?? {}
    expect(ast ? rawTexts(ast) : []).toEqual([])
  })

  it('in Chinese, in any source', () => {
    expect(
      sources()
        .filter(({ text }) => chinese.test(text))
        .map(({ path }) => path),
    ).toEqual([])
  })
})
