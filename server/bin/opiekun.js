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

if (isNewEnough(process.versions.node)) {
  await import(pathToFileURL(main).href).then(({ main }) => main(process.argv.slice(2)))
} else {
  const node = bundledNode()
  if (node === null) refuse()
  else runOn(node)
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
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

function runOn(node) {
  const cache = join(
    process.env['XDG_CACHE_HOME'] ?? process.env['LOCALAPPDATA'] ?? join(homedir(), '.cache'),
    'opiekun',
  )
  const child = spawn(node, [main, ...process.argv.slice(2)], {
    // The channel says nothing; that it closes tells the server that its launcher is gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: cache, ...process.env },
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
