import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import type { Chart } from './chart.ts'
import { chartCsv } from './chart-csv.ts'
import styles from './chart-export.module.css'
import { drawChart } from './draw-chart.ts'
import { useReport } from './use-report.ts'

/** Takes a chart away: its numbers for a spreadsheet, its picture for a slide. */
export function ChartExport({ chart }: { readonly chart: Chart }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const report = useReport()
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (
    <span className={styles.export}>
      <button
        type="button"
        onClick={() =>
          save(new Blob([chartCsv(chart, locale)], { type: 'text/csv;charset=utf-8' }), `${chart.title}.csv`)
        }
      >
        <VisuallyHidden>{t('app.chart.csv', { name: chart.title })} </VisuallyHidden>
        CSV
      </button>
      <button
        type="button"
        onClick={() =>
          void drawChart(chart, (value) => numbers.format(value))
            .then((picture) => save(picture, `${chart.title}.png`))
            .catch(report.failed)
        }
      >
        <VisuallyHidden>{t('app.chart.png', { name: chart.title })} </VisuallyHidden>
        PNG
      </button>
    </span>
  )
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, ' ')
  link.click()
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
