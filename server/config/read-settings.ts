import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '../../core/vocabulary/vocabulary.ts'
import { ENVIRONMENT, EXPECTED, type SettingName, type Settings, settings } from './settings.ts'

/** One thing wrong with the settings, and what to do about it. */
export interface SettingsFault {
  /** Where it was found: an environment variable, or a file and its key. */
  readonly where: string
  readonly remedy: Bilingual
}

export type SettingsRead =
  | { readonly kind: 'valid'; readonly settings: Settings }
  | { readonly kind: 'invalid'; readonly faults: readonly SettingsFault[] }

type Raw = Readonly<Record<string, unknown>>

const NAMES = Object.keys(ENVIRONMENT) as readonly SettingName[]

/** Reads the environment, then `opiekun.json`; the environment wins. Reports every fault, not the first. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const fromEnvironment = pickNamed(environment)
  const data = environment[ENVIRONMENT.data] || settings.shape.data.parse(undefined)
  const named = environment['OPIEKUN_CONFIG'] || null
  const file = readFile(named ?? join(data, 'opiekun.json'), named !== null)
  if ('where' in file) return { kind: 'invalid', faults: [file] }

  const parsed = settings.safeParse({ ...file.values, ...fromEnvironment })
  if (parsed.success) return { kind: 'valid', settings: parsed.data }
  return {
    kind: 'invalid',
    faults: parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(file.path, key))
        : [wrongValue(issue.path[0] as SettingName, fromEnvironment, file.path)],
    ),
  }
}

/** An empty variable counts as not set: that is how scripts and containers say so. */
function pickNamed(environment: Readonly<Record<string, string | undefined>>): Raw {
  return Object.fromEntries(
    NAMES.map((name) => [name, environment[ENVIRONMENT[name]]] as const).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  )
}

function readFile(path: string, mustExist: boolean): { readonly path: string; readonly values: Raw } | SettingsFault {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isAbsent && !mustExist) return { path, values: {} }
    return {
      where: path,
      remedy: {
        pl: 'nie da się odczytać tego pliku; sprawdź ścieżkę i prawa dostępu',
        en: 'this file cannot be read; check its path and permissions',
      },
    }
  }
  try {
    const values: unknown = JSON.parse(text)
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) return { path, values: values as Raw }
  } catch {
    // Told below: for the reader, broken JSON and JSON of the wrong kind are one fault.
  }
  return {
    where: path,
    remedy: {
      pl: 'to nie jest obiekt JSON; popraw plik albo go usuń',
      en: 'this is not a JSON object; correct the file or remove it',
    },
  }
}

function wrongValue(name: SettingName, fromEnvironment: Raw, path: string): SettingsFault {
  const where = Object.hasOwn(fromEnvironment, name) ? ENVIRONMENT[name] : `${path}: ${name}`
  return { where, remedy: { pl: `potrzebne: ${EXPECTED[name].pl}`, en: `needed: ${EXPECTED[name].en}` } }
}

function unknownKey(path: string, key: string): SettingsFault {
  return {
    where: `${path}: ${key}`,
    remedy: {
      pl: `nie ma takiego ustawienia; są: ${NAMES.join(', ')}`,
      en: `there is no such setting; there are: ${NAMES.join(', ')}`,
    },
  }
}
