import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment, formatPercent } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './language-section.module.css'

type Language = Output<'readLanguage'>
type Trial = NonNullable<NonNullable<Language['lastTry']>['topic']>

const QUESTIONS = ['topic', 'emotion'] as const

/** What is in force, how the last try came out, and the way back. */
export function LearningPart({ language }: { readonly language: Language }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const mayChange = useMay('manager')
  const client = useQueryClient()
  const report = useReport()
  const keep = (next: Language) => client.setQueryData(query('readLanguage').queryKey, next)
  const learn = useMutation({
    mutationFn: () => call('learnFromMarks', { body: {} }),
    onSuccess: (next) => {
      keep(next)
      const isBetter = QUESTIONS.some((question) => next.lastTry?.[question]?.adopted)
      report.done(t(isBetter ? 'language.learned' : 'language.notBetter'))
    },
    onError: report.failed,
  })
  const set = useMutation({
    mutationFn: (learns: boolean) => call('setLearning', { body: { learns } }),
    onSuccess: keep,
    onError: report.failed,
  })
  const { learns, marks, learnedAt, lastTry } = language
  return (
    <>
      <p className={styles.state}>
        {t(learnedAt !== null ? 'language.inForce' : learns ? 'language.shipped' : 'language.off', {
          moment: learnedAt === null ? '' : formatMoment(learnedAt, locale),
        })}{' '}
        <span className={styles.soft}>
          {t('language.marks.topic', { count: marks.topic })} {t('language.marks.emotion', { count: marks.emotion })}
        </span>
      </p>
      {lastTry !== null && (
        <table className={styles.trials}>
          <caption>{t('language.lastTry', { moment: formatMoment(lastTry.at, locale) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('language.question')}</th>
              <th scope="col">{t('language.before')}</th>
              <th scope="col">{t('language.after')}</th>
              <th scope="col">{t('language.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {QUESTIONS.map((question) => {
              const trial = lastTry[question]
              return trial === null ? null : <TrialRow key={question} question={question} trial={trial} />
            })}
          </tbody>
        </table>
      )}
      {mayChange && (
        <div className={styles.actions}>
          {learns && (
            <Button variant="default" onClick={() => learn.mutate()} loading={learn.isPending}>
              {t('language.learnNow')}
            </Button>
          )}
          <Button
            variant={learns ? 'subtle' : 'default'}
            color={learns ? 'pencil' : 'gray'}
            onClick={() => set.mutate(!learns)}
            loading={set.isPending}
          >
            {t(learns ? (learnedAt === null ? 'language.stop' : 'language.turnOff') : 'language.turnOn')}
          </Button>
          <Link to="/changes" className={styles.changes}>
            {t('language.changes')}
          </Link>
        </div>
      )}
    </>
  )
}

function TrialRow({ question, trial }: { readonly question: (typeof QUESTIONS)[number]; readonly trial: Trial }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { heldOut, before, after, mended, spoilt, adopted } = trial
  const share = (right: number) =>
    heldOut === 0 ? '–' : t('language.of', { right, of: heldOut, share: formatPercent(right / heldOut, locale) })
  return (
    <tr>
      <th scope="row">{t(`language.question.${question}`)}</th>
      <td>{share(before)}</td>
      <td>{share(after)}</td>
      <td>
        {t(adopted ? 'language.adopted' : 'language.left')}{' '}
        <span className={styles.soft}>{t('language.mended', { mended, spoilt })}</span>
      </td>
    </tr>
  )
}
