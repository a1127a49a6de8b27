import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { CATALOGUE, ERROR_CODES, type Locale } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatMoment } from '../ui/format.ts'
import { Lead } from './section-parts.tsx'

/** Reasons that the product itself writes down; a person's own words stand as they are. */
const REASONS = ['set-up', 'demo', 'firm', 'guard'] as const
/** As the server marks what became of an article. */
const MARKS = { '+': 'added', '~': 'changed', '−': 'retired' } as const

export function HistorySection() {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data, error, refetch } = useQuery(query('listPlaybooks'))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  return (
    <>
      <Lead>{t('settings.history.lead')}</Lead>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings.history.version')}</th>
            <th scope="col">{t('settings.history.why')}</th>
            <th scope="col">{t('settings.history.by')}</th>
            <th scope="col">{t('settings.history.when')}</th>
          </tr>
        </thead>
        <tbody>
          {data?.items.map(({ version, why, by, at }) => (
            <tr key={version}>
              <td data-label={t('settings.history.version')}>{formatCount(version, locale)}</td>
              <td>{reasonOf(why, t, locale)}</td>
              <td data-label={t('settings.history.by')}>{by ?? t('settings.history.system')}</td>
              <td data-label={t('settings.history.when')}>{formatMoment(at, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function reasonOf(why: string, t: TFunction, locale: Locale): string {
  const known = REASONS.find((reason) => reason === why)
  if (known !== undefined) return t(`settings.history.because.${known}`)
  const [, macroMark, macro = ''] = /^macro([+~−]) (.+)$/.exec(why) ?? []
  if (isMark(macroMark)) return t(`settings.history.because.${MACRO_MARKS[macroMark]}`, { macro })
  const silenced = ERROR_CODES.find((code) => why === `silenced ${code}`)
  if (silenced !== undefined) return t('settings.history.because.silenced', { name: CATALOGUE[silenced].name[locale] })
  const [, mark, article] = /^([+~−]) (.+)$/.exec(why) ?? []
  if (article === undefined || !isMark(mark)) return why
  return t(`settings.history.because.${MARKS[mark]}`, { article })
}

/** As the server marks what became of a ready text. */
const MACRO_MARKS = { '+': 'macroAdded', '~': 'macroChanged', '−': 'macroDeleted' } as const

function isMark(mark: string | undefined): mark is keyof typeof MARKS {
  return mark !== undefined && mark in MARKS
}
