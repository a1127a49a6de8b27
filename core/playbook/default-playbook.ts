import type { DurationMs, Grosze, Share } from '../vocabulary/vocabulary.ts'
import type { OpenHours, Playbook, ResponseTargets, WritingSettings } from './record.ts'

const EIGHT_TO_SIX: OpenHours = { from: 8 * 60, to: 18 * 60 }
/** Who writes a letter expects an answer the same working day, who writes on a social network within the hour. */
const LETTER: ResponseTargets = { firstResponseMinutes: 4 * 60, responseMinutes: 4 * 60 }
const SOCIAL: ResponseTargets = { firstResponseMinutes: 60, responseMinutes: 60 }

/** What a model may do where somebody sets one up and says nothing else. */
export const DEFAULT_WRITING: WritingSettings = {
  enabled: false,
  model: '',
  prompt: 1,
  // Where a word more or less is a legal or a money matter.
  strictTopics: ['complaint', 'complaint-status', 'warranty', 'refund-status', 'privacy', 'payment-problem'],
  budget: { perDay: 500, perCustomer: 20 },
  // A model of 11 billion parameters on a small graphics card writes two sentences in less.
  patienceMs: 20_000 as DurationMs,
}

/** A firm's first playbook: version 1, no articles, no macros, targets that a small Polish shop can keep. */
export function defaultPlaybook(firmName: string, hosts: readonly string[] = []): Playbook {
  return {
    version: 1,
    firm: { name: firmName, hosts },
    knowledge: [],
    macros: [],
    guard: { codes: {}, refuseFrom: 3, minConfidence: 0.5 as Share },
    targets: {
      firstResponseMinutes: 5,
      responseMinutes: 15,
      channels: {
        email: LETTER,
        form: LETTER,
        allegro: LETTER,
        facebook: SOCIAL,
        instagram: SOCIAL,
        whatsapp: SOCIAL,
      },
      statusUpdateMinutes: 24 * 60,
      /** A later answer counts as accepting the complaint. @source art. 7a ustawy o prawach konsumenta, read November 2026 */
      complaintDays: 14,
      repeatWindowDays: 14,
      maxSimultaneous: 4,
      businessHours: {
        timeZone: 'Europe/Warsaw',
        days: [EIGHT_TO_SIX, EIGHT_TO_SIX, EIGHT_TO_SIX, EIGHT_TO_SIX, EIGHT_TO_SIX, null, null],
      },
    },
    // Nothing may be conceded until the owner says what may.
    limits: { discountPercent: 0, refund: 0 as Grosze },
    assistant: {
      enabled: true,
      name: 'Opiekun',
      // From here on 1.2 % of all questions to firms that the model has not seen are answered wrongly: `training/reply/README.md`.
      minSupport: 0.86 as Share,
      disclosure: {
        pl: `Rozmawiasz z asystentem AI${firmName === '' ? '' : ` firmy ${firmName}`}. W każdej chwili możesz poprosić o konsultanta.`,
        en: `You are talking to ${firmName === '' ? 'an AI assistant' : `the AI assistant of ${firmName}`}. You can ask for a consultant at any time.`,
      },
    },
    // Guesses for a small shop, shown as estimates and editable.
    costs: { revenuePerCustomer: 60_000 as Grosze, labourPerHour: 6_000 as Grosze, minutesPerMistake: 20 },
  }
}
