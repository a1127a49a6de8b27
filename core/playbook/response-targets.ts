import type { Channel } from '../vocabulary/vocabulary.ts'
import type { ResponseTargets, Targets } from './record.ts'

/** How soon the firm means to answer on this channel. */
export function responseTargetsOn(channel: Channel, targets: Targets): ResponseTargets {
  return targets.channels?.[channel] ?? targets
}

/** The targets with these response times on every channel; what is not given stays as it was. */
export function overrideResponseTargets(targets: Targets, given: Partial<ResponseTargets>): Targets {
  const channels = Object.fromEntries(
    Object.entries(targets.channels ?? {}).map(([channel, own]) => [channel, { ...own, ...given }]),
  )
  return { ...targets, ...given, channels }
}
