import { type DestinationStream, type Logger, pino } from 'pino'
import type { Settings } from '../config/settings.ts'
import { describeError } from './describe-error.ts'

/** Structured lines on standard output: ids, numbers and our own words, never what people wrote. */
export function makeLogger(level: Settings['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: null, serializers: { err: describeError } }
  return destination === undefined ? pino(options) : pino(options, destination)
}
