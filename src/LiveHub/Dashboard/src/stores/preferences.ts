import { speak } from '@/i18n/i18n'
import { languages, type Language, type LocalizedText } from '@/i18n/text'
import { defineStore } from 'pinia'
import { ref } from 'vue'

export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]

const languageKey = 'govgrid.language'
const themeKey = 'govgrid.theme'
const demoNoteKey = 'govgrid.demoNote'

/** Language, theme and what was put away, remembered in this browser; before the first choice, what the browser asks for. */
export const usePreferences = defineStore('preferences', () => {
  const language = ref<Language>(remembered(languageKey, languages) ?? browserLanguage())
  const theme = ref<Theme>(remembered(themeKey, themes) ?? browserTheme())
  const demoNoteSeen = ref(localStorage.getItem(demoNoteKey) !== null)

  async function setLanguage(next: Language): Promise<void> {
    await speak(next)
    language.value = next
    localStorage.setItem(languageKey, next)
  }

  function setTheme(next: Theme): void {
    theme.value = next
    localStorage.setItem(themeKey, next)
    apply()
  }

  function seeDemoNote(): void {
    demoNoteSeen.value = true
    localStorage.setItem(demoNoteKey, 'seen')
  }

  /** Puts both into force, without remembering them: a browser's wish may change. */
  async function begin(): Promise<void> {
    apply()
    await speak(language.value)
  }

  function apply(): void {
    document.documentElement.classList.toggle('dark', theme.value === 'dark')
  }

  /** A label in the present language. */
  const say = (text: LocalizedText): string => text[language.value]

  return { language, theme, demoNoteSeen, setLanguage, setTheme, seeDemoNote, begin, say }
})

function remembered<T extends string>(key: string, known: readonly T[]): T | undefined {
  const value = localStorage.getItem(key)
  return known.find(item => item === value)
}

const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')

const browserTheme = (): Theme => (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
