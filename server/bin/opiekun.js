#!/usr/bin/env node
// Runs on whatever Node.js the system has and hands over to the one that came along with the package.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** First version with `crypto.argon2`, on which passwords rest. */
const OLDEST = [24, 7]

const here = dirname(fileURLToPath(import.meta.url))
const built = join(here, '..', 'main.js')
const main = existsSync(built) ? built : join(here, '..', 'main.ts')

const args = process.argv.slice(2)
const ALLOCATOR = {
  start: { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' },
  audit: { MALLOC_ARENA_MAX: '1' },
}
/** A server keeps the room for young objects that its busiest second took: 16 MB where V8 would take 64. Other commands end soon. */
const flags = args[0] === 'start' ? ['--max-semi-space-size=8'] : []
/**
 * The system's allocator keeps what threads have freed apart for each of them: with an audit's dozen threads 40 MB more, with a server's 10 MB.
 * A server gives back what it needed in large pieces while it started: the system's usual limit, but one that does not grow with them.
 */
const surroundings = process.platform === 'linux' ? (ALLOCATOR[args[0]] ?? {}) : {}

if (isNewEnough(process.versions.node)) {
  if (isStartedOtherwise() && process.execve !== undefined) startAgain()
  await import(pathToFileURL(main).href).then(({ main }) => main(args))
} else {
  const node = bundledNode()
  if (node === null) refuse()
  else runOn(node)
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

function isStartedOtherwise() {
  return (
    flags.some((flag) => !process.execArgv.includes(flag)) ||
    Object.keys(surroundings).some((name) => process.env[name] === undefined)
  )
}

/** The same process once more with what takes effect only at a start. Windows cannot; there it takes more memory. */
function startAgain() {
  const command = [process.execPath, ...process.execArgv, ...flags, ...process.argv.slice(1)]
  process.execve(process.execPath, command, { ...surroundings, ...process.env, ...withCache() })
}

function bundledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  try {
    const root = dirname(createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/package.json`))
    return [join(root, 'bin', file), join(root, file)].find(existsSync) ?? null
  } catch {
    return null
  }
}

/** Where Node.js keeps what it has compiled: a second start is half as long. */
function withCache() {
  const home = process.env['XDG_CACHE_HOME'] ?? process.env['LOCALAPPDATA'] ?? join(homedir(), '.cache')
  return { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(home, 'opiekun') }
}

function runOn(node) {
  const child = spawn(node, [...flags, main, ...args], {
    // The channel says nothing; that it closes tells the server that its launcher is gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...surroundings, ...process.env, ...withCache() },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`opiekun: ${node}: ${error.message}\n`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function refuse() {
  const needed = OLDEST.join('.')
  process.stderr.write(
    `Opiekun potrzebuje Node.js ${needed} lub nowszego, a tu jest ${process.version}. Zainstaluj nowszy ze strony https://nodejs.org i uruchom ponownie.\n` +
      `Opiekun needs Node.js ${needed} or newer, and this is ${process.version}. Install a newer one from https://nodejs.org and start again.\n`,
  )
  process.exitCode = 1
}
