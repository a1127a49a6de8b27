import { useTranslation } from 'react-i18next'
import { StartRecall } from '../ui/start-recall.tsx'
import { ArticleLink } from './article-link.tsx'
import type { Finding } from './finding.ts'
import styles from './finding-card.module.css'
import { Examples } from './finding-examples.tsx'

type Facts = Extract<Finding['facts'], { readonly code: 'inconsistent-answer' }>

/** What customers were told on one matter, value beside value, with who said it when. */
export function AnswerSides({ facts: { article, sides } }: { readonly facts: Facts }) {
  const { t } = useTranslation()
  return (
    <>
      <h2 className={styles.title}>{sides.map(({ said }) => said).join(' · ')}</h2>
      {article !== null && (
        <p className={styles.text}>
          {t('upkeep.sides.article')} <ArticleLink article={article.article} />: <q>{article.quote}</q>
        </p>
      )}
      <div className={styles.sides}>
        {sides.map(({ said, isArticles, count, examples }, place) => (
          <div key={said} data-odd={article !== null && !isArticles}>
            <p className={styles.said}>
              {said} <span>{t('upkeep.sides.told', { count })}</span>
            </p>
            <Examples examples={examples} byWhom />
            {!isArticles && examples[0] !== undefined && (article !== null || place > 0) && (
              <StartRecall
                conversation={examples[0].conversation}
                message={examples[0].message}
                said={said}
                right={article?.quote ?? ''}
              />
            )}
          </div>
        ))}
      </div>
    </>
  )
}
