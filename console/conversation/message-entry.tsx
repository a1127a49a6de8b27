import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatHour, formatMoment } from '../ui/format.ts'
import { HeldBar } from './held-bar.tsx'
import { type Letter, LetterFolds, LetterHead } from './letter-parts.tsx'
import { AnswerNotes, FindingNotes, UnderstandingNote } from './margin-notes.tsx'
import styles from './message-entry.module.css'
import { MessageFiles } from './message-files.tsx'
import { MessageText } from './message-text.tsx'
import type { Entry, Message } from './timeline.ts'

type Channel = Output<'readConversation'>['summary']['channel']
type MessageOf = Extract<Entry, { kind: 'message' }>

interface MessageEntryProps {
  readonly entry: MessageOf
  /** Where it was said. */
  readonly conversation: string
  /** The conversation that stands open. */
  readonly draft: string
  /** How it was said; absent where the whole conversation was said in one place. */
  readonly channel: Channel | undefined
  /** What the customer is called; null = they did not say. */
  readonly customer: string | null
  /** The letter that carried it, in a conversation by mail. */
  readonly letter: Letter | undefined
  /** The customer has read it, and nothing of ours after it. */
  readonly isRead: boolean
  /** The one a link named. */
  readonly isShown: boolean
  /** After a held message went out or was taken back. */
  readonly onSettled: () => void
}

export const MessageEntry = memo(function MessageEntry({
  entry,
  conversation,
  draft,
  channel,
  customer,
  letter,
  isRead,
  isShown,
  onSettled,
}: MessageEntryProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { message, understood, answered, findings } = entry
  const author = message.author ?? (message.from === 'customer' ? customer : null)
  return (
    <li className={styles.entry} data-message={message.id} data-shown={isShown}>
      <article className={styles.sheet} data-from={message.internal ? 'note' : message.from}>
        <header className={styles.head}>
          <span className={styles.from}>{author ?? t(`conversation.from.${message.from}`)}</span>
          {message.internal && <span>{t('conversation.internal')}</span>}
          <time dateTime={message.at} title={formatMoment(message.at, locale)}>
            {formatHour(message.at, locale)}
          </time>
          {channel !== undefined && <span>{t('matters.saidIn', { channel: t(`app.channel.${channel}`) })}</span>}
          {isRead ? <span className={styles.delivery}>{t('conversation.read')}</span> : <Delivery message={message} />}
        </header>
        {letter && <LetterHead letter={letter} />}
        {message.text === '' && message.attachments.length === 0 ? (
          <p className={styles.override}>{t('privacy.erasedText')}</p>
        ) : (
          <MessageText text={message.text} findings={findings} />
        )}
        {letter && <LetterFolds letter={letter} conversation={conversation} shown={message.text} />}
        <MessageFiles files={message.attachments} conversation={conversation} />
        {message.overrideReason !== null && (
          <p className={styles.override}>{t('conversation.override', { reason: message.overrideReason })}</p>
        )}
        {message.delivery === 'held' && message.sendAt !== null && (
          <HeldBar
            message={message}
            sendAt={message.sendAt}
            conversation={conversation}
            draft={draft}
            onSettled={onSettled}
          />
        )}
      </article>
      <div className={styles.margin}>
        {understood && <UnderstandingNote turn={understood} conversation={conversation} />}
        {answered && <AnswerNotes turn={answered} />}
        {findings.length > 0 && <FindingNotes findings={findings} />}
      </div>
    </li>
  )
}, isDrawnAlike)

/** An entry is put together anew at every look, of parts that stay the same where nothing has changed. */
function isDrawnAlike({ entry: was, ...before }: MessageEntryProps, { entry: is, ...now }: MessageEntryProps): boolean {
  return (
    was.message === is.message &&
    was.understood === is.understood &&
    was.answered === is.answered &&
    was.findings.length === is.findings.length &&
    was.findings.every((finding, n) => finding === is.findings[n]) &&
    (Object.keys(now) as (keyof typeof now)[]).every((name) => before[name] === now[name])
  )
}

/** Only what is ours has a delivery; a note goes nowhere. */
function Delivery({ message }: { readonly message: Message }) {
  const { t } = useTranslation()
  const { delivery } = message
  if (message.from === 'customer' || message.internal || delivery === 'undone') return null
  // What the assistant says in a chat is there at once; only a letter of its has a way to go.
  if (message.from !== 'agent' && delivery === 'delivered') return null
  return (
    <span className={styles.delivery} data-state={delivery}>
      {t(`conversation.delivery.${delivery}`)}
    </span>
  )
}
