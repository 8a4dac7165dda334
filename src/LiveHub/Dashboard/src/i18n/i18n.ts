import { createI18n } from 'vue-i18n'
import type { Language } from './text'

export const i18n = createI18n({
  legacy: false,
  locale: 'none',
  fallbackLocale: false,
  missingWarn: true,
  messages: {},
})

const catalogues = {
  zh: () => import('@/locales/zh.json'),
  en: () => import('@/locales/en.json'),
}

/** Brings a language's catalogue in and speaks it from now on. */
export async function speak(language: Language): Promise<void> {
  const catalogue = await catalogues[language]()
  i18n.global.setLocaleMessage(language, catalogue.default)
  i18n.global.locale.value = language
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}
