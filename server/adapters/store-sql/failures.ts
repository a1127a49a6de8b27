import { Failure } from '../../ports/failure.ts'
import type { Engine } from './engine.ts'

/**
 * SQLSTATEs that another run may not meet: serialisation failure, deadlock, lock not available,
 * and the one unique index that two senders of the same message id can race for.
 */
const RACES = new Set(['40001', '40P01', '55P03'])
const RACED_INDEXES = new Set(['messages_once', 'conversations_pkey', 'customers_pkey', 'article_snapshots_pkey'])

/** Classes of SQLSTATE: 08 connection, 53 resources, 57P server going away, 58 system error; XX is damage. */
const UNREACHABLE = /^(08|53|57P|58|XX)/
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'ENOENT',
])
const LOST_CONNECTION =
  /^(Connection terminated|Client has encountered a connection error|timeout (exceeded|expired)|Cannot use a pool|Client was closed)/

/** What the database's error means to a caller; anything that is not the outside world's doing comes back as it is. */
export function failureOf(error: unknown, engine: Pick<Engine, 'isWritable'>): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error
  const { code, constraint } = error as Error & { code?: string; constraint?: string }

  if (code === '53100' || code === 'ENOSPC') return new Failure('disk-full', 'retry-later', error)
  if (code === '25006')
    return new Failure(engine.isWritable() ? 'store-unreachable' : 'disk-full', 'retry-later', error)
  if (code !== undefined && RACES.has(code)) return new Failure('store-conflict', 'retry-now', error)
  if (code === '23505' && RACED_INDEXES.has(constraint ?? '')) return new Failure('store-conflict', 'retry-now', error)
  if (code !== undefined && (NETWORK.has(code) || UNREACHABLE.test(code)))
    return new Failure('store-unreachable', 'retry-later', error)
  if (LOST_CONNECTION.test(error.message)) return new Failure('store-unreachable', 'retry-later', error)
  return error
}
