/** A label that is data, in the languages of the user interface. */
export interface LocalizedText {
  readonly zh: string
  readonly en: string
}

export const languages = ['zh', 'en'] as const

export type Language = (typeof languages)[number]
