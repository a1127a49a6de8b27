import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { ChartExport } from '../ui/chart-export.tsx'
import table from '../ui/data-table.module.css'
import { formatCount, formatMoney, formatRate } from '../ui/format.ts'
import { formatTimes, toldHigh } from '../ui/ratios.ts'
import styles from './domino.module.css'

type DominoOf = Output<'readDomino'>
type Link = DominoOf['links'][number]

/** The row of dominoes with złoty on each arrow, the place where it is cut most cheaply, and the same as a table. */
export function Domino({ domino }: { readonly domino: DominoOf }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const cut = domino.links.find(({ link }) => link === domino.cheapest)
  return (
    <section>
      <ChartExport
        chart={{
          title: t('journey.domino'),
          label: t('journey.column.link'),
          kind: 'rows',
          labels: domino.links.map(({ link }) => t(`journey.link.${link}`)),
          series: [
            { name: `${t('journey.column.cost')} (zł)`, values: domino.links.map(({ cost }) => cost), isBad: true },
            { name: `${t('journey.column.saved')} (zł)`, values: domino.links.map(({ cut }) => cut.saved) },
          ],
        }}
      />
      <h2 className={styles.title}>{t('journey.domino')}</h2>
      <p className={styles.answer}>
        {t('journey.domino.total', { cost: formatMoney(domino.cost, locale) })}{' '}
        {cut === undefined ? (
          t('journey.domino.noCut')
        ) : (
          <>
            <b>{t(`journey.cut.${cut.link}`)}</b>{' '}
            {t('journey.cut.why', {
              count: cut.cut.cases,
              cases: formatCount(cut.cut.cases, locale),
              work: formatMoney(cut.cut.work, locale),
              saved: formatMoney(cut.cut.saved, locale),
            })}
          </>
        )}
      </p>
      <ol className={styles.row}>
        <li className={styles.piece} data-first>
          <span className={styles.name}>{t('journey.mistake')}</span>
          <b>{formatCount(domino.mistaken, locale)}</b>
          <span className={styles.note}>{t('journey.of', { all: formatCount(domino.conversations, locale) })}</span>
        </li>
        {domino.links.map((link) => (
          <Piece key={link.link} link={link} isCut={link.link === domino.cheapest} />
        ))}
      </ol>
      <p className={styles.note}>{t('journey.domino.how')}</p>
      <details className={styles.details}>
        <summary>{t('journey.table')}</summary>
        <DominoTable domino={domino} />
      </details>
    </section>
  )
}

function Piece({ link, isCut }: { readonly link: Link; readonly isCut: boolean }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <li className={styles.step}>
      <span className={styles.arrow} data-cut={isCut} data-none={link.cost === 0}>
        <b>{formatMoney(link.cost, locale)}</b>
        {isCut && <span className={styles.scissors}>{t('journey.cut.here')}</span>}
      </span>
      <span className={styles.piece}>
        <span className={styles.name}>{t(`journey.link.${link.link}`)}</span>
        <b>{formatCount(link.mistaken.events, locale)}</b>
        <span className={styles.note}>{t('journey.extra', { extra: formatCount(link.extra, locale) })}</span>
      </span>
    </li>
  )
}

function DominoTable({ domino }: { readonly domino: DominoOf }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const per100 = ({ events, exposures }: Link['mistaken']) =>
    exposures === 0 ? '–' : formatRate((100 * events) / exposures, locale)
  const often = ({ ratio }: Link) => {
    if (ratio === null) return '–'
    const [low, high] = [formatTimes(ratio.low, locale), toldHigh(ratio)]
    return high === null
      ? t('problems.times.least', { low })
      : t('problems.times.from', { low, high: formatTimes(high, locale) })
  }
  const columns = ['link', 'after', 'without', 'times', 'extra', 'cost', 'work', 'saved'] as const
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col" {...(name !== 'link' && { 'data-number': true })}>
              {t(`journey.column.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {domino.links.map((link) => {
          const values = [
            per100(link.mistaken),
            per100(link.flawless),
            often(link),
            formatCount(link.extra, locale),
            formatMoney(link.cost, locale),
            formatMoney(link.cut.work, locale),
            formatMoney(link.cut.saved, locale),
          ]
          return (
            <tr key={link.link}>
              <td>{t(`journey.link.${link.link}`)}</td>
              {values.map((value, n) => (
                <td key={columns[n + 1]} data-number data-label={t(`journey.column.${columns[n + 1] ?? 'link'}`)}>
                  {value}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
