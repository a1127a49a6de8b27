import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import { localeOf } from './words.ts'

/** Exit codes that every command keeps. @source formats.md */
export const EXIT = { done: 0, failed: 1, wrongOptions: 2, someInvalid: 3, allInvalid: 4 } as const

/** The options are wrong; the message says which and how. */
export class WrongOptions extends Error {}

/** Parsed options and operands. @throws {WrongOptions} */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, lang: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new WrongOptions((error as Error).message)
  }
}

/** `--lang pl|en`, else what the environment says. @throws {WrongOptions} */
export function chosenLocale(lang: string | undefined): Locale {
  if (lang === undefined) return localeOf(process.env)
  if (lang === 'pl' || lang === 'en') return lang
  throw new WrongOptions(`--lang ${lang}: pl | en`)
}

/** Runs a command's body; wrong options end in words on standard error and exit code 2. */
export async function withOptions(name: string, body: () => Promise<number>): Promise<number> {
  try {
    return await body()
  } catch (error) {
    if (!(error instanceof WrongOptions)) throw error
    process.stderr.write(`opiekun ${name}: ${error.message}\n→ opiekun ${name} --help\n`)
    return EXIT.wrongOptions
  }
}
