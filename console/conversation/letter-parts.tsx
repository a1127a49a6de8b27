import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import styles from './letter-parts.module.css'

export type Letter = Output<'listMails'>['items'][number]
type Address = Letter['to'][number]

/** What stands on a letter's envelope: who, to whom, and what nobody can vouch for. */
export function LetterHead({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation()
  const { incoming, from, to, cc, subject, automatic, isVerified } = letter
  return (
    <div className={styles.head}>
      <dl className={styles.lines}>
        {incoming ? <Line label={t('mail.from')} value={from === null ? '—' : full(from)} /> : null}
        {!incoming && <Line label={t('mail.to')} value={to.map(full).join(', ')} />}
        {cc.length > 0 && <Line label={t('mail.cc')} value={cc.map(full).join(', ')} />}
        {subject !== '' && <Line label={t('mail.subject')} value={subject} />}
      </dl>
      {incoming && automatic !== null && <span className={styles.mark}>{t(`mail.automatic.${automatic}`)}</span>}
      {incoming && !isVerified && (
        <span className={styles.mark} title={t('mail.unverified.hint')}>
          {t('mail.unverified')}
        </span>
      )}
    </div>
  )
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className={styles.line}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function full({ name, address }: Address): string {
  return name === '' ? address : `${name} <${address}>`
}

/** What the letter holds beside the words that count: its quotations, its looks, itself as it came. */
export function LetterFolds({
  letter,
  conversation,
  shown,
}: {
  readonly letter: Letter
  readonly conversation: string
  /** The text that stands in the conversation. */
  readonly shown: string
}) {
  const { t } = useTranslation()
  const [hasPage, setPage] = useState(false)
  const path = `/api/v1/conversations/${conversation}/mails/${letter.id}`
  if (!letter.incoming)
    return letter.reason === null ? null : (
      <p className={styles.reason}>{t('mail.reason', { reason: letter.reason })}</p>
    )
  return (
    <div className={styles.folds}>
      {letter.text !== '' && letter.text !== shown && (
        <details>
          <summary>{t('mail.whole')}</summary>
          <pre className={styles.whole}>{letter.text}</pre>
        </details>
      )}
      {letter.hasPage && (
        <details onToggle={({ currentTarget }) => setPage(currentTarget.open)}>
          <summary>{t('mail.page')}</summary>
          {hasPage && (
            <>
              {/* No script and no origin of ours: what the mail holds cannot reach the console, nor anything load from elsewhere. */}
              <iframe
                className={styles.page}
                src={`${path}/page`}
                title={t('mail.page')}
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                referrerPolicy="no-referrer"
              />
              <p className={styles.hint}>{t('mail.page.hint')}</p>
            </>
          )}
        </details>
      )}
      <Anchor href={`${path}/raw`} size="xs" c="dimmed" download>
        {t('mail.raw')}
      </Anchor>
    </div>
  )
}
