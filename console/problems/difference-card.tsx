import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './difference-card.module.css'
import { OpinionForm } from './opinion-form.tsx'

type Difference = NonNullable<NonNullable<Output<'readFix'>['replay']>['result']>['differences'][number]
type Outcome = Difference['before']

/** One past turn as it is today beside what it would be: the marks of both, its conversation, and what the team thinks of it. */
export function DifferenceCard({ fix, difference }: { readonly fix: string; readonly difference: Difference }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const mayNote = useMay('consultant')
  const { kind, said: words, before, after, newFindings, lostFindings, conversation, message, at, notes } = difference
  const listed = (finds: Difference['newFindings']) => finds.map(({ code }) => said(kindOf(code).name)).join(', ')
  const isReply = before.kind === 'checked'
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <b data-kind={kind}>{t(`fixes.difference.kind.${kind}`)}</b>
        {newFindings.length > 0 && <span data-bad>{t('fixes.difference.new', { list: listed(newFindings) })}</span>}
        {lostFindings.length > 0 && <span data-good>{t('fixes.difference.lost', { list: listed(lostFindings) })}</span>}
        <time dateTime={at}>{formatDate(at, locale)}</time>
        <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all', message }}>
          {t('fixes.difference.open')}
        </Link>
      </p>
      <p className={styles.said}>
        <span>{t(isReply ? 'fixes.difference.replied' : 'fixes.difference.asked')}:</span> {words}
      </p>
      <div className={styles.sides}>
        <Side name={t('fixes.difference.before')} outcome={before} isReply={isReply} />
        <Side name={t('fixes.difference.after')} outcome={after} isReply={isReply} />
      </div>
      {notes.map(({ by, opinion, why }) => (
        <p key={by} className={styles.note}>
          <b>{by}</b>: {t(`fixes.opinion.${opinion}`)}
          {why !== '' && `, ${why}`}
        </p>
      ))}
      {mayNote && <OpinionForm fix={fix} message={message} mine={notes.find(({ isMine }) => isMine)} />}
    </li>
  )
}

interface SideProps {
  readonly name: string
  readonly outcome: Outcome
  /** The consultant's words are above already: only the remarks differ. */
  readonly isReply: boolean
}

function Side({ name, outcome: { text, findings }, isReply }: SideProps) {
  const said = useSaid()
  return (
    <div className={styles.side}>
      <p className={styles.name}>{name}</p>
      {!isReply && <p className={styles.text}>{text}</p>}
      {findings.map(({ code, explanation, span }) => (
        <p key={`${code} ${span?.start}`} className={styles.finding}>
          <b>{said(kindOf(code).name)}</b> {said(explanation)}
        </p>
      ))}
      {isReply && findings.length === 0 && <p className={styles.name}>–</p>}
    </div>
  )
}
