import { resolve } from 'node:path'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { Settings } from '../config/settings.ts'

/** What an operator reads once the server answers: where to open it, and where the data lie. */
export function startedText(
  url: string,
  { databaseUrl, data }: Pick<Settings, 'databaseUrl' | 'data'>,
  locale: Locale,
): string {
  const store = databaseUrl === undefined ? resolve(data) : new URL(databaseUrl).host
  const lines = {
    pl: [
      'Opiekun działa.',
      `  Konsola:      ${url}/`,
      `  Sklep próbny: ${url}/demo-shop`,
      `  Dane:         ${store}`,
      'Zatrzymanie: Ctrl+C',
    ],
    en: [
      'Opiekun is running.',
      `  Console:   ${url}/`,
      `  Demo shop: ${url}/demo-shop`,
      `  Data:      ${store}`,
      'To stop: Ctrl+C',
    ],
  }
  return `${lines[locale].join('\n')}\n`
}
