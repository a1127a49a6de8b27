import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from '../ui/format.ts'
import styles from './finding-card.module.css'

interface Example {
  readonly conversation: string
  readonly message: string
  readonly quote: string
  readonly author: string | null
  readonly channel: string
  readonly at: string
}

const SHOWN = 3

/** Places that show it, each a way into its conversation; more than three are folded away. */
export function Examples({
  examples,
  byWhom = false,
}: {
  readonly examples: readonly Example[]
  readonly byWhom?: boolean
}) {
  const { t } = useTranslation()
  return (
    <>
      <List examples={examples.slice(0, SHOWN)} byWhom={byWhom} />
      {examples.length > SHOWN && (
        <details className={styles.more}>
          <summary>{t('upkeep.more', { count: examples.length - SHOWN })}</summary>
          <List examples={examples.slice(SHOWN)} byWhom={byWhom} />
        </details>
      )}
    </>
  )
}

function List({ examples, byWhom }: { readonly examples: readonly Example[]; readonly byWhom: boolean }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <ul className={styles.examples}>
      {examples.map(({ conversation, message, quote, author, at }) => (
        <li key={message}>
          <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all', message }}>
            {quote}
          </Link>
          <span>
            {byWhom && `${author ?? t('upkeep.assistant')}, `}
            {formatMoment(at, locale)}
          </span>
        </li>
      ))}
    </ul>
  )
}
