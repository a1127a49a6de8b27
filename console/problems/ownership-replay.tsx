import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount, formatDate } from '../ui/format.ts'
import differences from './difference-card.module.css'
import styles from './fix-screen.module.css'
import { unnamed } from './unnamed.ts'

type FixPage = Output<'readFix'>
type Result = NonNullable<NonNullable<FixPage['replay']>['result']>
type Ownership = NonNullable<Result['ownership']>

interface OwnershipReplayProps {
  readonly result: Result
  readonly ownership: Ownership
  /** Whom the rule puts first; null: nobody in particular. */
  readonly name: string | null
  /** The queue gives conversations to people by itself. */
  readonly assigns: boolean
}

/** Whom past conversations on the matter came to, beside whom the rule would have put first; no more than the past can tell. */
export function OwnershipReplay({ result: { drawn }, ownership, name, assigns }: OwnershipReplayProps) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { came, alike, passedOn, untaken, otherwise } = ownership
  return (
    <>
      <p className={styles.text}>
        {t('fixes.replay.ownership.drawn', {
          count: drawn.walked,
          of: formatCount(drawn.of, locale),
          from: formatDate(drawn.from, locale),
        })}
      </p>
      {came === 0 ? (
        <p className={styles.text}>{t('fixes.replay.ownership.none')}</p>
      ) : (
        <ul className={styles.plain}>
          <li>{t('fixes.replay.ownership.came', { count: came })}</li>
          {name === null && <li>{t('fixes.replay.ownership.nobody')}</li>}
          {name !== null && came > alike && (
            <li>
              <b>{t('fixes.replay.ownership.first', { count: came - alike, name })}</b>
            </li>
          )}
          {alike > 0 && <li>{t('fixes.replay.ownership.alike', { count: alike, name })}</li>}
          {untaken > 0 && <li>{t('fixes.replay.ownership.untaken', { count: untaken })}</li>}
          {passedOn > 0 && <li>{t('fixes.replay.ownership.passedOn', { count: passedOn })}</li>}
        </ul>
      )}
      {name !== null && (
        <p className={styles.soft}>
          {t('fixes.replay.ownership.unknown')} {!assigns && t('fixes.replay.ownership.proposed')}
        </p>
      )}
      {otherwise.length > 0 && <Conversations otherwise={otherwise} />}
    </>
  )
}

function Conversations({ otherwise }: Pick<Ownership, 'otherwise'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <details className={differences.all}>
      <summary>{t('fixes.replay.ownership.list')}</summary>
      <ul className={styles.plain}>
        {otherwise.map(({ conversation, at, first, passedOn }) => (
          <li key={conversation}>
            <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all' }}>
              {formatDate(at, locale)}
            </Link>
            {': '}
            <TakenBy first={first} />
            {passedOn && `, ${t('fixes.replay.ownership.went-on')}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function TakenBy({ first }: Pick<Ownership['otherwise'][number], 'first'>) {
  const { t } = useTranslation()
  const instead = unnamed(first)
  return instead === null ? first : t(instead)
}
