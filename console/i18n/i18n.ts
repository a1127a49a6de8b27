import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Bilingual, Locale } from '../../core/vocabulary/vocabulary.ts'
import type { pl } from './pl.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    resources: { translation: typeof pl }
  }
}

const REMEMBERED = 'opiekun.locale'

/** Only the language in use is fetched. */
const CATALOGUES = {
  pl: async () => (await import('./pl.ts')).pl,
  en: async () => (await import('./en.ts')).en,
} satisfies Record<Locale, () => Promise<Record<string, string>>>

/** After this, texts can be read synchronously in the language remembered, else the browser's, else Polish. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'pl',
    keySeparator: false,
    nsSeparator: false,
    // React escapes.
    interpolation: { escapeValue: false },
    resources: {},
  })
  await switchLocale(firstLocale())
}

/** Shows the console in `locale` and remembers it on this device. */
export async function switchLocale(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', await CATALOGUES[locale]())
  }
  await i18next.changeLanguage(locale)
  document.documentElement.lang = locale
  localStorage.setItem(REMEMBERED, locale)
}

/** For what the server says in words: the language chosen here goes before the browser's own. */
export function spokenHere(): { readonly 'accept-language': Locale } {
  return { 'accept-language': i18next.language === 'en' ? 'en' : 'pl' }
}

export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'pl'
}

/** Reads a text of the product's own data in the reader's language. */
export function useSaid(): (text: Bilingual) => string {
  const locale = useLocale()
  return (text) => text[locale]
}

function firstLocale(): Locale {
  const remembered = localStorage.getItem(REMEMBERED)
  if (remembered === 'pl' || remembered === 'en') return remembered
  return navigator.language.startsWith('pl') || !navigator.languages.some((language) => language.startsWith('en'))
    ? 'pl'
    : 'en'
}
