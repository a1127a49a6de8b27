import { z } from 'zod'
import {
  AUTHORS,
  CHANNELS,
  ERROR_CODES,
  HANDOVER_REASONS,
  isOwnCode,
  ROLES,
  TOPICS,
} from '../../core/vocabulary/vocabulary.ts'

/** Shapes that several routes share. Objects are strict: an unknown field is refused. Times are ISO 8601. */
export const time = z.iso.datetime({ offset: true })
/** Small letters: two spellings of one id must not be two messages. */
export const uuid = z.uuid().toLowerCase()
export const share = z.number().min(0).max(1)
export const bilingual = z.strictObject({ pl: z.string(), en: z.string() })
export const span = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
export const text = z.string().trim().min(1).max(20_000)
export const shortText = z.string().trim().min(1).max(200)
/** People paste addresses with spaces and capitals. */
export const email = z.string().trim().toLowerCase().pipe(z.email().max(254))
export const password = z.string().min(10).max(200)
export const locale = z.enum(['pl', 'en'])
export const role = z.enum(ROLES)
export const channel = z.enum(CHANNELS)
export const author = z.enum(AUTHORS)
export const errorCode = z.enum(ERROR_CODES)
/** `own:` and the name that the firm gave it. */
export const ownCode = z.templateLiteral(['own:', z.string()]).refine(isOwnCode)
export const findingCode = z.union([errorCode, ownCode])
export const topic = z.enum(TOPICS)
export const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export const handling = z.enum(['manual', 'automatic', 'hybrid'])
export const origin = z.enum(['human', 'system', 'mixed'])
export const handoverReason = z.enum(HANDOVER_REASONS)

/** The store counts in 32 bits. */
const MOST = 2_147_483_647
/** Of an article or a playbook. */
export const version = z.int().min(1).max(MOST)
/** The highest number that a message can have. */
export const MOST_SEQ = MOST

export const byId = z.strictObject({ id: uuid })
export const page = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() })
export const pageQuery = {
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
}
