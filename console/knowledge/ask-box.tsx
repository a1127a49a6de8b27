import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import styles from './ask-box.module.css'

const MAX_LENGTH = 2000
/** Articles named where none answers. */
const SHOWN = 5

/** What the assistant would write to a customer who asks this, with its sources. */
export function AskBox() {
  const { t } = useTranslation()
  const [question, setQuestion] = useState('')
  const ask = useMutation({ mutationFn: () => call('askKnowledge', { body: { question } }) })
  return (
    <aside className={styles.box} aria-label={t('knowledge.ask.title')}>
      <h2 className={styles.title}>{t('knowledge.ask.title')}</h2>
      <p className={styles.soft}>{t('knowledge.ask.text')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (question.trim() !== '') ask.mutate()
        }}
      >
        <Textarea
          autosize
          minRows={2}
          maxLength={MAX_LENGTH}
          aria-label={t('knowledge.ask.label')}
          placeholder={t('knowledge.ask.example')}
          value={question}
          onChange={({ currentTarget }) => setQuestion(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
        <Button type="submit" size="xs" mt="xs" loading={ask.isPending} disabled={question.trim() === ''}>
          {t('knowledge.ask.submit')}
        </Button>
      </form>
      <div role="status">
        {ask.error && <FailureNote error={ask.error} />}
        {ask.data && <Answer answer={ask.data} />}
      </div>
    </aside>
  )
}

function Answer({ answer }: { readonly answer: Output<'askKnowledge'> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const share =
    answer.support === null ? null : new Intl.NumberFormat(locale, { style: 'percent' }).format(answer.support)
  return (
    <div className={styles.answer}>
      <p className={styles.kind} data-kind={answer.kind}>
        {t(`knowledge.ask.${answer.kind}`)}
        {share !== null && <span className={styles.soft}> · {t('knowledge.ask.support', { share })}</span>}
        {answer.byModel && <span className={styles.soft}> · {t('model.wrote')}</span>}
      </p>
      <p className={styles.text}>{answer.text}</p>
      {answer.citations.map(({ article, title, quote }) => (
        <blockquote key={`${article} ${quote}`} className={styles.quote}>
          {quote}
          <Link to="/knowledge/article/$id" params={{ id: article }}>
            {title}
          </Link>
        </blockquote>
      ))}
      {answer.kind !== 'answer' && (
        <>
          {answer.ranking.length > 0 && <p className={styles.soft}>{t('knowledge.ask.ranking')}</p>}
          <ul className={styles.ranking}>
            {answer.ranking.slice(0, SHOWN).map(({ article, title }) => (
              <li key={article}>
                <Link to="/knowledge/article/$id" params={{ id: article }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
          <Link to="/knowledge/new">{t('knowledge.ask.gap')}</Link>
        </>
      )}
    </div>
  )
}
