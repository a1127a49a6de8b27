import { describe, expect, it } from 'vitest'
import type { Chart } from './chart.ts'
import { chartCsv } from './chart-csv.ts'

const chart: Chart = {
  title: 'Błędy',
  label: 'Rodzaj',
  kind: 'rows',
  labels: ['Brak; przeprosin', '=1+1', 'Ton "ostry"'],
  series: [
    { name: 'Na 100', values: [4.5, 0, null], intervals: [{ low: 1.25, high: 9 }, null, null] },
    { name: 'Błędy', values: [3, -2, 1] },
  ],
}

describe('a chart as CSV', () => {
  it('opens in a Polish spreadsheet, and no text of it is run there', () => {
    expect(chartCsv(chart, 'pl')).toBe(
      [
        '\uFEFFRodzaj;Na 100;Na 100 (min.);Na 100 (max.);Błędy',
        '"Brak; przeprosin";4,5;1,25;9;3',
        "'=1+1;0;;;-2",
        '"Ton ""ostry""";;;;1',
        '',
      ].join('\r\n'),
    )
  })

  it('has points and commas in English', () => {
    expect(chartCsv(chart, 'en').split('\r\n')[1]).toBe('Brak; przeprosin,4.5,1.25,9,3')
  })
})
