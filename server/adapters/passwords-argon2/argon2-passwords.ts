import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Failure } from '../../ports/failure.ts'
import type { Passwords } from '../../ports/passwords.ts'

/** @source OWASP Password Storage Cheat Sheet, argon2id (read November 2026): 19 MiB, two passes, one lane */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const
const SALT_BYTES = 16
const TAG_BYTES = 32
/** Each holds 19 MiB and a thread while it runs. */
const MOST_AT_ONCE = 2
/** More are refused: whoever waits behind these waits for seconds already. */
const MOST_WAITING = 50

const run = promisify(argon2)

interface Cost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** argon2id in the usual text form `$argon2id$v=19$m=…,t=…,p=…$salt$tag`, so that costs can rise without losing old passwords. */
export function argon2Passwords(): Passwords {
  const queue = makeQueue()
  const decoy = queue(() => hash(randomBytes(SALT_BYTES).toString('hex')))
  return {
    hash: (password) => queue(() => hash(password)),
    verify: async (password, kept) => {
      const against = kept ?? (await decoy)
      const matches = await queue(() => matchesHash(password, against))
      return matches && kept !== null
    },
  }
}

async function hash(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const tag = await derive(password, salt, COST)
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${encode(salt)}$${encode(tag)}`
}

async function matchesHash(password: string, kept: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(kept)
  if (parts === null) return false
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  const expected = Buffer.from(tag, 'base64')
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const given = await derive(password, Buffer.from(salt, 'base64'), cost)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** One password typed on two keyboards is one password: Polish letters are composed first. */
function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return run('argon2id', { message: password.normalize('NFC'), nonce, tagLength: TAG_BYTES, ...cost })
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}

function makeQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= MOST_AT_ONCE) {
      if (waiting.length >= MOST_WAITING) throw new Failure('too-many-requests', 'retry-later')
      await new Promise<void>((go) => waiting.push(go))
    }
    running++
    try {
      return await work()
    } finally {
      running--
      waiting.shift()?.()
    }
  }
}
