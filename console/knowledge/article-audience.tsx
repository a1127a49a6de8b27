import { MultiSelect, SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isTopic, TOPIC_NAMES, TOPICS, type Topic } from '../../core/vocabulary/vocabulary.ts'
import { useSaid } from '../i18n/i18n.ts'
import styles from './article-form.module.css'
import { AUDIENCES, type Audience } from './article-values.ts'

interface ArticleAudienceProps {
  readonly audience: Audience
  readonly topics: readonly Topic[]
  readonly error: ReactNode
  readonly onChange: (to: { audience?: Audience; topics?: Topic[] }) => void
}

/** For whom the article is, and what that means for the assistant, the guard and the help page. */
export function ArticleAudience({ audience, topics, error, onChange }: ArticleAudienceProps) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <fieldset className={styles.audience}>
      <legend className={styles.label}>{t('knowledge.edit.audience')}</legend>
      <SegmentedControl
        aria-label={t('knowledge.edit.audience')}
        value={audience}
        onChange={(value) => onChange({ audience: value })}
        data={AUDIENCES.map((value) => ({ value, label: t(`knowledge.edit.audience.${value}`) }))}
        className={styles.choices ?? ''}
      />
      <p className={styles.hint}>{t(`knowledge.edit.audience.${audience}.hint`)}</p>
      {audience === 'topics' && (
        <MultiSelect
          label={t('knowledge.edit.topics')}
          searchable
          value={[...topics]}
          error={error}
          onChange={(names) => onChange({ topics: names.filter(isTopic) })}
          data={TOPICS.filter((topic) => topic !== 'none').map((topic) => ({
            value: topic,
            label: said(TOPIC_NAMES[topic]),
          }))}
        />
      )}
    </fieldset>
  )
}
