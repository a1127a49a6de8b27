import type { Locale } from '../core/vocabulary/vocabulary.ts'
import { COMMANDS } from './cli/commands.ts'
import { localeOf } from './cli/words.ts'

/** Runs the subcommand that the arguments name and sets the process's exit code. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await dispatch(args)
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args
  const locale = localeOf(process.env)
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(await overview(locale))
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    const said = { pl: `Nie ma polecenia „${name}”.`, en: `There is no command "${name}".` }
    process.stderr.write(`${said[locale]}\n\n${await overview(locale)}`)
    return 2
  }
  const { command } = await load()
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`${command.usage[locale]}\n`)
    return 0
  }
  return command.run(rest)
}

async function overview(locale: Locale): Promise<string> {
  const rows = await Promise.all(
    Object.entries(COMMANDS).map(
      async ([name, load]) => `  ${name.padEnd(10)}${(await load()).command.summary[locale]}\n`,
    ),
  )
  const head = { pl: 'Użycie: opiekun <polecenie> [opcje]', en: 'Usage: opiekun <command> [options]' }
  const foot = { pl: 'Szczegóły: opiekun <polecenie> --help', en: 'Details: opiekun <command> --help' }
  return `${head[locale]}\n\n${rows.join('')}\n${foot[locale]}\n`
}

if (import.meta.main) await main(process.argv.slice(2))
