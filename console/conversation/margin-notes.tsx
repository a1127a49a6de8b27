import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { useSaid } from '../i18n/i18n.ts'
import { plainText } from '../ui/plain-markdown.ts'
import { SeverityMark } from '../ui/severity-mark.tsx'
import styles from './margin-notes.module.css'
import type { Finding, Turn } from './timeline.ts'
import { TopicPicker } from './topic-picker.tsx'

const EMOTIONS = ['anger', 'sadness', 'fear', 'disappointment', 'joy'] as const

/** What the assistant made of a customer's message, and what it did. */
export function UnderstandingNote({ turn, conversation }: { readonly turn: Turn; readonly conversation: string }) {
  const { t } = useTranslation()
  const done = useDone(turn)
  const emotion = EMOTIONS.find((known) => known === turn.emotion)
  return (
    <div className={styles.note}>
      <p className={styles.label}>{t('conversation.understood')}</p>
      <p>
        <TopicPicker
          conversation={conversation}
          topic={turn.topic}
          message={turn.message}
          none={t('conversation.understood.nothing')}
        />
        {emotion !== undefined && `, ${t(`conversation.emotion.${emotion}`)}`}{' '}
        <span className={styles.soft}>{done}</span>
      </p>
      {turn.guard.verdict === 'refuse' && (
        <>
          <p className={styles.label}>{t('conversation.refused')}</p>
          <Findings findings={turn.guard.findings} />
        </>
      )}
    </div>
  )
}

/** What it did next; nothing where a person had the conversation already. */
function useDone({ reply, because }: Turn): string {
  const { t } = useTranslation()
  if (because === 'consultant-took-over') return ''
  if (reply !== 'handover') return t(`conversation.understood.reply.${reply}`)
  return t('conversation.understood.reply.handover', { because: because === null ? '—' : t(`app.because.${because}`) })
}

/** Where the assistant's answer comes from, word for word. */
export function AnswerNotes({ turn }: { readonly turn: Turn }) {
  const { t } = useTranslation()
  if (turn.citations.length === 0) return null
  return (
    <div className={styles.note}>
      <p className={styles.label}>{t(turn.reply === 'answer' ? 'conversation.sources' : 'conversation.offered')}</p>
      {turn.citations.map(({ article, title, quote }) => (
        <figure key={`${article} ${quote}`} className={styles.source}>
          <figcaption>
            <Link to="/knowledge/article/$id" params={{ id: article }}>
              {title}
            </Link>
          </figcaption>
          <blockquote>{plainText(quote)}</blockquote>
        </figure>
      ))}
    </div>
  )
}

/** What the audit found in one message. */
export function FindingNotes({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.note}>
      <p className={styles.label}>{t('conversation.audit')}</p>
      <Findings findings={findings} />
    </div>
  )
}

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const said = useSaid()
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.span?.start ?? ''}`}>
          <SeverityMark severity={finding.severity} />
          <span>
            <b>{said(kindOf(finding.code).name)}.</b> {said(finding.explanation)}
          </span>
        </li>
      ))}
    </ul>
  )
}
