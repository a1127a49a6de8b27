import type { Polish } from '../../polish/polish.ts'
import type { Conversation, Message } from '../conversation/conversation.ts'
import { contentWords, maskQuoted, type Told, toldIn } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../vocabulary/vocabulary.ts'

/**
 * What is kept of a conversation to see errors that show only across several: who handled it when, and what it was about.
 * A few hundred bytes, so that a window of them can be held; holds no sentence that anybody wrote.
 */
export interface Trace {
  readonly conversation: ConversationId
  readonly firm: string
  readonly customer: CustomerId
  readonly openedAt: Instant
  /** The closing, or the moment of the audit while it is open. */
  readonly until: Instant
  /** Replies of people, in order. */
  readonly replies: readonly { readonly message: MessageId; readonly author: string; readonly at: Instant }[]
  /** Everybody who had it: who wrote, and to whom it was assigned. */
  readonly people: readonly string[]
  /** Numbers that the customer named. */
  readonly references: readonly string[]
  /** Lemmas of the customer's content words, parted by spaces. */
  readonly words: string
  /** The customer says to be back: with something that goes on, or of which they told the firm before. */
  readonly back: 'goes-on' | 'told-before' | null
  /** Prices, terms, percentages, numbers that the firm told the customer, in order. */
  readonly told: readonly (Told & { readonly message: MessageId; readonly at: Instant })[]
}

/** So many of the customer's words tell the matter; so many numbers, people and facts are kept of an endless conversation. */
const WORDS_KEPT = 60
const KEPT = 12
/** Replies are looked through up to here for being written among too many others. */
const REPLIES_KEPT = 200

/** The matter shows in what the customer wrote first. */
const MESSAGES_READ = 40

/** Order, parcel, contract numbers: letters with digits, or many digits. */
const REFERENCE = /(?<![\p{L}\p{N}])(?:\p{L}{1,5}[-/]?(?:\d{1,4}[-/])?\d{2,12}|\d{5,26})(?![\p{L}\p{N}])/gu
/** Stands in every such number; most conversations have none. */
const DIGITS = /\d\d/

/** "Pisałam mailem", "na czacie pani mówiła", "trzeci raz": this is not the first time that the firm hears of it. */
const TOLD_BEFORE =
  /(?<!\p{L})(?:(?:pisa|dzwoni|zg[łl]asza|rozmawia|pyta|kontaktowa)[łl](?:am|em|y[śs]my|i[śs]my)|(?:pan|pani|pa[nń]stwo|konsultant\p{L}*|kolega|kole[żz]anka|kto[śs] od was|u was|automat|bot|kierowni\p{L}+)(?: \p{Lu}\p{L}+)? (?:obieca|m[óo]wi|powiedzia|zapewni|zapewnia|twierdzi|przyj[ęe]|odpisa|napisa|um[óo]wi)[łl]\p{L}*|(?:mieli[śs]cie|mia[łl][aoy]? (?:kto[śs]|pan|pani|kolega))(?: \p{L}+)? (?:oddzwoni|zadzwoni|odpisa|napisa|przys[łl]a|wys[łl]a|sprawdzi|da[ćc])\p{L}*|nikt (?:\p{L}+ )?nie (?:oddzwoni|zadzwoni|odpisa|przyjecha|przyszed)\p{L}*|(?:m[óo]wi|pisa|obieca|zapewnia|twierdzi)li[śs]cie|zgodnie z (?:rozmow|ustaleni|obietnic)\p{L}+|jak (?:ustalili|um[óo]wili|rozmawiali)[śs]my|na (?:czacie|infolinii|messengerze|whatsappie)|przez telefon|(?:w|przy) (?:poprzedni|ostatni|pierwsz|wcze[śs]niejsz)\p{L}+ (?:rozmow|wiadomo|mail|mejl|zg[łl]oszeni)\p{L}*|(?:pisz[ęe]|dzwoni[ęe]|pytam|zg[łl]aszam)(?: \p{L}+){0,2} (?:drugi|trzeci|czwarty|pi[ąa]ty|kolejny|ponownie|znowu|zn[óo]w)|(?:drugi|trzeci|czwarty|pi[ąa]ty|kolejny|jeszcze) raz|(?:last|previous|earlier) (?:chat|call|email)|i (?:wrote|called|asked))(?!\p{L})/iu
/** "Nadal", "jednak", "czy na pewno": it goes on, or is asked again. */
const GOES_ON =
  /(?<!\p{L})(?:nadal|wci[ąa]ż|wciaz|dalej|ci[ąa]gle|znowu|zn[óo]w|ponownie|wracam|wracamy|wr[óo]ci[łl]\p{L}*|poprzedni\p{L}*|jednak|na pewno|kolejny (?:dzie[ńn]|tydzie[ńn])|(?:tak|to|ten|ta|te) sam[aeoy]?|mia[łl][aoy]? by[ćc]|obieca[łn]\p{L}*|(?:tydzie[ńn]|miesi[ąa]c|dni|tygodni\p{L}*) temu|w zesz[łl]ym (?:tygodniu|miesi[ąa]cu)|od (?:tygodnia|miesi[ąa]ca|wczoraj)|by[łl](?:am|em|i[śs]my) (?:wczoraj|dzi[śs]|rano|przedwczoraj)|again|still)(?!\p{L})/iu

export function traceOf(conversation: Conversation, playbook: Playbook, polish: Polish, now: Instant): Trace {
  const { messages, events } = conversation
  const replies = messages.flatMap(({ id, from, author, at, internal }) =>
    from === 'agent' && !internal && author !== null ? [{ message: id, author, at }] : [],
  )
  const assigned = events.flatMap((event) => ('agent' in event && event.agent !== null ? [event.agent] : []))
  const told = messages
    .filter(({ from }) => from === 'customer')
    .slice(0, MESSAGES_READ)
    .map(({ text }) => maskQuoted(text))
    .join('\n')
  const references = (DIGITS.test(told) ? (told.match(REFERENCE) ?? []) : []).map((number) => number.toUpperCase())
  return {
    conversation: conversation.id,
    firm: playbook.firm.name,
    customer: conversation.customer.id,
    openedAt: conversation.openedAt,
    until: conversation.status === 'closed' ? (conversation.closedAt ?? messages.at(-1)?.at ?? now) : now,
    replies: replies.slice(0, REPLIES_KEPT),
    people: [...new Set([...replies.map(({ author }) => author), ...assigned])].slice(0, KEPT),
    references: [...new Set(references)].slice(0, KEPT),
    words: contentWords(told, polish).slice(0, WORDS_KEPT).join(' '),
    back: TOLD_BEFORE.test(told) ? 'told-before' : GOES_ON.test(told) ? 'goes-on' : null,
    told: toldBy(messages, polish).slice(0, KEPT),
  }
}

function toldBy(messages: readonly Message[], polish: Polish): Trace['told'] {
  return messages
    .filter(({ from, internal }) => !internal && (from === 'agent' || from === 'assistant'))
    .slice(0, MESSAGES_READ)
    .flatMap(({ id, at, text }) => toldIn(maskQuoted(text), polish).map((told) => ({ ...told, message: id, at })))
}
