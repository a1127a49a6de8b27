import { spawn } from 'node:child_process'

/** Runs a command to its end with its output shown. A command that fails ends this process with the same code. */
export async function run(what: string, command: string, ...args: readonly string[]): Promise<void> {
  const started = performance.now()
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    child.on('error', reject)
    child.on('exit', (exitCode) => resolve(exitCode ?? 1))
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.error(`${code === 0 ? '✔' : '✘'} ${what} (${seconds} s)`)
  if (code !== 0) process.exit(code)
}
