import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatCount, formatDate, formatMoney } from '../ui/format.ts'
import styles from './diagnosis-screen.module.css'
import type { Diagnosis } from './use-diagnosis.ts'

type Told = Diagnosis['questions'][number]['told'][number]

/** What the data answers to a question, each number with the way to its conversations. */
export function ToldList({ id, told }: { readonly id: string; readonly told: readonly Told[] }) {
  const { t } = useTranslation()
  const words = useToldWords()
  if (told.length === 0) return <p className={styles.soft}>{t('diagnosis.told.none')}</p>
  return (
    <ul className={styles.told}>
      {told.map((one) => (
        <li key={words(one)}>
          <Source id={id} told={one}>
            {words(one)}
          </Source>
        </li>
      ))}
    </ul>
  )
}

/** Where the fact can be looked up: the problem's conversations, the article, the whole knowledge. */
function Source({ id, told, children }: { readonly id: string; readonly told: Told; readonly children: string }) {
  switch (told.kind) {
    case 'article':
      return (
        <Link to="/knowledge/article/$id" params={{ id: told.article }}>
          {children}
        </Link>
      )
    case 'knowledge':
      return <Link to="/knowledge">{children}</Link>
    case 'spread':
      return children
    case 'trend':
    case 'since':
      return (
        <Link to="/recurring/$id" params={{ id }}>
          {children}
        </Link>
      )
    default:
      return (
        <Link to="/recurring/$id" params={{ id }} hash="cases">
          {children}
        </Link>
      )
  }
}

function useToldWords(): (told: Told) => string {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const number = (value: number) => formatCount(value, locale)
  const count = ({ events, exposures }: { readonly events: number; readonly exposures: number }) => ({
    events: number(events),
    exposures: number(exposures),
  })
  return (told) => {
    switch (told.kind) {
      case 'contrast':
        return `${said(told.where)}: ${t('problems.where.inside', count(told.inside))}, ${t('problems.where.elsewhere', count(told.outside))}`
      case 'spread':
        return t('problems.where.spread')
      case 'share':
        return t('diagnosis.told.share', { where: said(told.where), ...count(told.count) })
      case 'people':
        return t('diagnosis.told.people', { people: number(told.people) })
      case 'mistake': {
        const { events: others, exposures: all } = count(told.outside)
        return t('diagnosis.told.mistake', { kind: said(kindOf(told.code).name), ...count(told.inside), others, all })
      }
      case 'stage':
        return t('diagnosis.told.stage', { stage: t(`ledger.stage.${told.stage}`), ...count(told.count) })
      case 'size':
        return t('diagnosis.told.size', {
          cases: number(told.cases),
          customers: number(told.customers),
          cost: formatMoney(told.costPerMonth, locale),
        })
      case 'trend':
        return t('diagnosis.told.trend', { direction: t(`problems.direction.${told.direction}`) })
      case 'since':
        return t('diagnosis.told.since', { day: formatDate(told.at, locale) })
      case 'article':
        return told.updatedAt === null
          ? t('diagnosis.told.article.unknown', { title: told.title })
          : t('diagnosis.told.article', { title: told.title, day: formatDate(told.updatedAt, locale) })
      case 'knowledge':
        return t('diagnosis.told.knowledge', {
          articles: number(told.articles),
          overdue: number(told.overdue),
          changed: number(told.changed),
        })
    }
  }
}
