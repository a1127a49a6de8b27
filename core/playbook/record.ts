import type { Article } from '../knowledge/knowledge.ts'
import type {
  Channel,
  ConversationId,
  DurationMs,
  FixId,
  Grosze,
  Instant,
  JudgedCode,
  Origin,
  Sector,
  Severity,
  Share,
  Topic,
} from '../vocabulary/vocabulary.ts'
import type { PilotGroup, PlaybookChange } from './change.ts'
import type { ChatSettings } from './chat.ts'
import type { OwnRule } from './own-rule.ts'
import type { Ownership } from './ownership.ts'
import type { Procedure } from './procedure.ts'

/** Everything that a fix may change, frozen under one version. */
export interface Playbook {
  readonly version: number
  readonly firm: Firm
  readonly knowledge: readonly Article[]
  readonly macros: readonly Macro[]
  readonly guard: GuardSettings
  readonly targets: Targets
  readonly limits: Limits
  readonly assistant: AssistantSettings
  readonly costs: CostSettings
  /** Absent: none were ever written. */
  readonly procedures?: readonly Procedure[]
  /** Absent: everybody is served alike. */
  readonly pilot?: PilotInForce
  /** What the firm taught the language engine. Absent: nothing yet. */
  readonly taught?: Taught
  /** True: nothing is tried on customers and no fix is given to all until a person lifts it. */
  readonly frozen?: boolean
  /** The chat on the shop's page. Absent: as it is shipped. */
  readonly chat?: ChatSettings
  /** Who answers for which matter. Absent: the firm has not said. */
  readonly owners?: Ownership
  /** True: who writes an article does not publish it, a second person does. */
  readonly secondPerson?: boolean
}

/** A change that some customers are served by, while the rest keep the playbook as it stands. One at a time. */
export interface PilotInForce {
  readonly fix: FixId
  readonly change: PlaybookChange
  readonly group: PilotGroup
  readonly since: Instant
}

export interface Firm {
  readonly name: string
  /** Hosts whose links the firm may send; subdomains count. */
  readonly hosts: readonly string[]
  /** Whose laws hold beside the general ones. Absent or null: the firm has not said. */
  readonly sector?: Sector | null
}

/** A ready text. `{{field}}` marks what must be filled. No two of a playbook have one name. */
export interface Macro {
  readonly name: string
  readonly text: string
}

export interface GuardSettings {
  /** What the firm changed; a code that is not named keeps the catalogue's defaults, and the second judge is off. */
  readonly codes: Partial<Record<JudgedCode, CodeSetting>>
  /** An automatic reply with a finding of at least this severity is never sent. */
  readonly refuseFrom: Severity
  /** Findings below this confidence are not shown. */
  readonly minConfidence: Share
  /** A check that is right less often than this goes silent by itself. Absent in playbooks older than it. */
  readonly minPrecision?: Share
  /** What the firm looks for beside the catalogue. Absent: nothing. */
  readonly own?: readonly OwnRule[]
}

export interface CodeSetting {
  readonly enabled: boolean
  readonly severity?: Severity
  readonly origin?: Origin
  readonly channels?: readonly Channel[]
  /** Switched off by the check's own record, not by a person; what had been found, and how much of it was none, at that moment. */
  readonly silenced?: { readonly found: number; readonly withdrawn: number; readonly at: Instant }
  /** A person switched it on again: what was judged before does not count against it. */
  readonly trustedSince?: Instant
}

/** How soon a customer hears from the firm, in business minutes. */
export interface ResponseTargets {
  readonly firstResponseMinutes: number
  readonly responseMinutes: number
}

/** Times are business minutes, days are calendar days. The response times hold for every channel without its own. */
export interface Targets extends ResponseTargets {
  /** Where customers expect another pace than on the chat. */
  readonly channels?: Partial<Record<Channel, ResponseTargets>>
  readonly statusUpdateMinutes: number
  readonly complaintDays: number
  readonly repeatWindowDays: number
  readonly maxSimultaneous: number
  /** Waiting conversations are given to people by themselves; absent = people take them. */
  readonly assignsAutomatically?: boolean
  readonly businessHours: BusinessHours
}

export interface BusinessHours {
  /** IANA name, e.g. `Europe/Warsaw`. */
  readonly timeZone: string
  /** Index 0 = Monday … 6 = Sunday; minutes from midnight; null = closed. Statutory holidays are closed. */
  readonly days: readonly (OpenHours | null)[]
}

export interface OpenHours {
  readonly from: number
  readonly to: number
}

export interface Limits {
  readonly discountPercent: number
  readonly refund: Grosze
}

export interface AssistantSettings {
  readonly enabled: boolean
  readonly name: string
  /** Below this support the assistant asks or hands over instead of answering. */
  readonly minSupport: Share
  /** Stands before the first automatic text of a conversation; cannot be empty (AI Act art. 50). */
  readonly disclosure: { readonly pl: string; readonly en: string }
  /** Absent: no language model was ever set up. */
  readonly writing?: WritingSettings
  /** Absent: no server for directions was ever set up. */
  readonly nearness?: NearnessSettings
  /** Topics that the breaker left to people. Absent: none ever was. */
  readonly stopped?: readonly StoppedTopic[]
  /** When a person let the assistant answer on a topic again: what happened before does not count against it. */
  readonly restarted?: Partial<Record<Topic, Instant>>
}

/** A server that tells in which direction of meaning a text points, so that texts in other words are found. */
export interface NearnessSettings {
  readonly enabled: boolean
  readonly model: string
  /** Some models want these words before a question and before a text that may answer it. */
  readonly before: { readonly question: string; readonly passage: string }
}

/** A topic that the assistant leaves to people until one of them starts it again. */
export interface StoppedTopic {
  readonly topic: Topic
  readonly since: Instant
  /** Conversations served on it, and those of them with trouble, when it stopped. */
  readonly seen: number
  readonly troubled: number
  /** Conversations that show why, newest first. */
  readonly cases: readonly ConversationId[]
}

/** How a language model may write answers. Where it is reached and with which key is no matter of the playbook. */
export interface WritingSettings {
  readonly enabled: boolean
  /** As its server names it. */
  readonly model: string
  /** Version of the prompt; one that was released never changes. */
  readonly prompt: number
  /** Topics answered only in the articles' own words. */
  readonly strictTopics: readonly Topic[]
  /** Answers that a model may try in 24 hours: for everybody, and for one customer. */
  readonly budget: { readonly perDay: number; readonly perCustomer: number }
  /** So long a customer may wait for the model, in milliseconds; then the answer is made without it. */
  readonly patienceMs: DurationMs
}

/** Estimates, shown as such and editable. @source error-catalogue, section Cost */
export interface CostSettings {
  /** What one customer brings in a year. */
  readonly revenuePerCustomer: Grosze
  /** Cost of one hour of a consultant's work. */
  readonly labourPerHour: Grosze
  /** Time that one mistake takes to put right. */
  readonly minutesPerMistake: number
}

/** What a firm taught the language engine. */
export interface Taught {
  /** Words and brands that the lexicon lacks, one a line: `word`, `word model` or `word model kind`. */
  readonly words: string
  /** False: what people mark changes nothing until somebody says so. */
  readonly learns: boolean
  /** What was learned from messages that people marked. Absent: the shipped models judge alone. */
  readonly classifier?: FirmClassifier
}

/** What the firm's own marks add to the shipped models, by the question that was marked. */
export interface FirmClassifier {
  readonly learnedAt: Instant
  readonly topic?: Corrections
  readonly emotion?: Corrections
}

/** Added to the logarithm of each label's probability. */
export interface Corrections {
  readonly labels: readonly string[]
  /** By label: added always. */
  readonly biases: readonly number[]
  /** Added when a message has the feature; `label` is a place in `labels`. */
  readonly weights: readonly (readonly [feature: number, label: number, weight: number])[]
}
