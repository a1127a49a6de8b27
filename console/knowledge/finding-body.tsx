import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate, formatMoment, formatRate } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useNow } from '../ui/use-now.ts'
import { AnswerSides } from './answer-sides.tsx'
import { ArticleLink } from './article-link.tsx'
import type { Finding } from './finding.ts'
import styles from './finding-card.module.css'
import { Examples } from './finding-examples.tsx'

const HOUR_MS = 3_600_000

type Facts = Finding['facts']
type Of<Code extends Facts['code']> = { readonly facts: Extract<Facts, { readonly code: Code }> }

/** What was seen, in the words of its kind. */
export function FindingBody({ facts }: { readonly facts: Facts }) {
  switch (facts.code) {
    case 'knowledge-gap':
      return <Gap facts={facts} />
    case 'inconsistent-answer':
      return <AnswerSides facts={facts} />
    case 'stale-article':
      return <Overdue facts={facts} />
    case 'ending-article':
      return <Ending facts={facts} />
    case 'unused-article':
      return <Unused facts={facts} />
    case 'unconfirmed-facts':
      return <Unconfirmed facts={facts} />
    case 'stale-answers':
      return <StaleByAnswers facts={facts} />
    case 'conflicting-articles':
      return <Conflict facts={facts} />
    case 'dead-link-in-article':
      return <DeadLink facts={facts} />
    case 'ownerless-problem':
      return <Ownerless facts={facts} />
    case 'regression-after-change':
      return <Regression facts={facts} />
  }
}

function Gap({ facts: { question, examples } }: Of<'knowledge-gap'>) {
  const { t } = useTranslation()
  const mayWrite = useMay('manager')
  return (
    <>
      <h2 className={styles.title}>„{question}”</h2>
      <Examples examples={examples} />
      {mayWrite && (
        <LinkButton to="/knowledge/new" search={{ question }} size="xs" variant="light" mt={6}>
          {t('upkeep.gap.write')}
        </LinkButton>
      )}
    </>
  )
}

/** What is wrong with one article, under its name. */
function OfArticle({
  article,
  children,
}: Pick<Of<'ending-article'>['facts'], 'article'> & { readonly children: ReactNode }) {
  return (
    <>
      <h2 className={styles.title}>
        <ArticleLink article={article} />
      </h2>
      {children}
    </>
  )
}

function Overdue({ facts: { article, reviewBy } }: Of<'stale-article'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <OfArticle article={article}>
      <p className={styles.text}>{t('upkeep.stale.review', { day: formatDate(reviewBy, locale) })}</p>
    </OfArticle>
  )
}

function Ending({ facts: { article, validUntil } }: Of<'ending-article'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  const isOver = Date.parse(validUntil) <= useNow(HOUR_MS)
  return (
    <OfArticle article={article}>
      <p className={styles.text}>
        {t(isOver ? 'upkeep.ended' : 'upkeep.ending', { moment: formatMoment(validUntil, locale) })}
      </p>
    </OfArticle>
  )
}

function Unused({ facts: { article, since } }: Of<'unused-article'>) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <OfArticle article={article}>
      <p className={styles.text}>{t('upkeep.unused', { day: formatDate(since, locale) })}</p>
    </OfArticle>
  )
}

function Unconfirmed({ facts: { article, unconfirmed } }: Of<'unconfirmed-facts'>) {
  const { t } = useTranslation()
  return (
    <OfArticle article={article}>
      <p className={styles.text}>{t('upkeep.unconfirmed', { facts: unconfirmed.join(', ') })}</p>
    </OfArticle>
  )
}

function StaleByAnswers({ facts: { article, peopleSay, examples } }: Of<'stale-answers'>) {
  const { t } = useTranslation()
  return (
    <>
      <h2 className={styles.title}>
        <ArticleLink article={article.article} />
      </h2>
      <p className={styles.text}>{t('upkeep.stale.answers', { article: article.said, people: peopleSay })}</p>
      <q className={styles.quote}>{article.quote}</q>
      <Examples examples={examples} />
    </>
  )
}

function Conflict({ facts: { one, other } }: Of<'conflicting-articles'>) {
  const { t } = useTranslation()
  return (
    <>
      <h2 className={styles.title}>{t('upkeep.conflict', { one: one.said, other: other.said })}</h2>
      <div className={styles.sides}>
        {[one, other].map(({ article, said, quote }) => (
          <div key={article.id}>
            <p className={styles.said}>{said}</p>
            <q className={styles.quote}>{quote}</q>
            <ArticleLink article={article} />
          </div>
        ))}
      </div>
    </>
  )
}

function DeadLink({ facts: { article, url, outcome } }: Of<'dead-link-in-article'>) {
  const { t } = useTranslation()
  return (
    <OfArticle article={article}>
      <p className={styles.text}>
        <code className={styles.url}>{url}</code> {t(`upkeep.link.${outcome}`)}
      </p>
    </OfArticle>
  )
}

function Ownerless({ facts: { problem } }: Of<'ownerless-problem'>) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <>
      <h2 className={styles.title}>
        <Link to="/recurring/$id" params={{ id: problem.id }}>
          {said(problem.name)}
        </Link>
      </h2>
      <p className={styles.text}>{t('upkeep.ownerless')}</p>
    </>
  )
}

function Regression({ facts }: Of<'regression-after-change'>) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const rate = ({ events, exposures }: typeof facts.before) => formatRate((100 * events) / exposures, locale)
  const day = facts.changedAt.slice(0, 10)
  return (
    <>
      <h2 className={styles.title}>{said(kindOf(facts.mistake).name)}</h2>
      <p className={styles.text}>
        {t('upkeep.regression', {
          version: facts.version,
          day: formatDate(facts.changedAt, locale),
          before: rate(facts.before),
          after: rate(facts.after),
        })}{' '}
        <Link to="/ledger" search={{ code: facts.mistake, from: day }}>
          {t('upkeep.regression.cases')}
        </Link>
      </p>
    </>
  )
}
