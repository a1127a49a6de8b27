import type { Chart } from './chart.ts'

/** Twice what a screen shows: sharp in a printed slide. */
const SCALE = 2
const WIDTH = 960
const SIDE = 24
const HEAD = 84
const ROW = 30
const PLOT = 320
const FOOT = 44
const LABELS = 320

interface Pen {
  readonly context: CanvasRenderingContext2D
  readonly ink: string
  readonly soft: string
  readonly rule: string
  readonly colors: readonly string[]
  readonly bad: string
}

/** The chart as a PNG on white paper, whatever the screen's own colours; resolves when it is made. */
export function drawChart(chart: Chart, say: (value: number) => string): Promise<Blob> {
  const height = HEAD + FOOT + (chart.kind === 'rows' ? ROW * chart.labels.length * chart.series.length : PLOT)
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH * SCALE
  canvas.height = height * SCALE
  const context = canvas.getContext('2d')
  if (context === null) return Promise.reject(new Error('this browser draws nothing'))
  context.scale(SCALE, SCALE)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, WIDTH, height)
  const pen = {
    context,
    ink: '#1c2321',
    soft: '#5c6663',
    rule: '#d5dbd9',
    colors: ['#8fb3a6', '#0f5b46'],
    bad: '#b8322a',
  }
  head(chart, pen)
  const most = Math.max(
    1e-9,
    ...chart.series.flatMap(({ values, intervals }) => [
      ...values.map((value) => value ?? 0),
      ...(intervals ?? []).map((interval) => interval?.high ?? 0),
    ]),
  )
  if (chart.kind === 'rows') rows(chart, most, pen, say)
  else columns(chart, most, height, pen, say)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture came out')) : resolve(blob)), 'image/png'),
  )
}

function head({ title, series }: Chart, pen: Pen): void {
  write(pen, title, SIDE, 36, { size: 20, weight: 600 })
  let x = SIDE
  for (const [n, { name }] of series.entries()) {
    pen.context.fillStyle = colorOf(series[n], n, pen)
    pen.context.fillRect(x, 54, 12, 12)
    write(pen, name, x + 18, 65, { size: 13, color: pen.soft })
    x += 18 + pen.context.measureText(name).width + 24
  }
}

function rows({ labels, series }: Chart, most: number, pen: Pen, say: (value: number) => string): void {
  const width = WIDTH - 2 * SIDE - LABELS - 110
  for (const [n, label] of labels.entries())
    for (const [s, one] of series.entries()) {
      const y = HEAD + (n * series.length + s) * ROW
      const value = one.values[n] ?? null
      if (s === 0) write(pen, label, SIDE, y + 19, { size: 13, width: LABELS - 16 })
      if (value === null) continue
      const interval = one.intervals?.[n] ?? null
      pen.context.fillStyle = colorOf(one, s, pen)
      pen.context.fillRect(SIDE + LABELS, y + 7, (width * value) / most, 16)
      if (interval !== null)
        whisker(
          pen,
          SIDE + LABELS + (width * interval.low) / most,
          SIDE + LABELS + (width * interval.high) / most,
          y + 15,
        )
      const end = Math.max(value, interval?.high ?? 0)
      write(pen, say(value), SIDE + LABELS + (width * end) / most + 8, y + 19, { size: 13, weight: 600 })
    }
}

function columns(
  { labels, series }: Chart,
  most: number,
  height: number,
  pen: Pen,
  say: (value: number) => string,
): void {
  const [left, right, bottom, top] = [SIDE + 44, WIDTH - SIDE, height - FOOT, HEAD + 12]
  for (const share of [0, 0.5, 1]) {
    const y = bottom - share * (bottom - top)
    pen.context.fillStyle = pen.rule
    pen.context.fillRect(left, y, right - left, 1)
    write(pen, say(most * share), left - 8, y + 4, { size: 11, color: pen.soft, align: 'right' })
  }
  const step = (right - left) / Math.max(1, labels.length)
  const bar = Math.min(22, (step * 0.72) / series.length)
  const every = Math.max(1, Math.ceil(70 / step))
  for (const [n, label] of labels.entries()) {
    const middle = left + (n + 0.5) * step
    for (const [s, one] of series.entries()) {
      const tall = ((one.values[n] ?? 0) / most) * (bottom - top)
      pen.context.fillStyle = colorOf(one, s, pen)
      pen.context.fillRect(middle + (s - series.length / 2) * bar, bottom - tall, bar - 1, tall)
    }
    if (n % every === 0) write(pen, label, middle, bottom + 18, { size: 11, color: pen.soft, align: 'center' })
  }
}

function whisker({ context, ink }: Pen, from: number, to: number, y: number): void {
  context.fillStyle = ink
  context.fillRect(from, y - 0.5, to - from, 1)
  context.fillRect(from, y - 4, 1, 8)
  context.fillRect(to, y - 4, 1, 8)
}

function colorOf(series: Chart['series'][number] | undefined, n: number, pen: Pen): string {
  return series?.isBad === true ? pen.bad : (pen.colors[n % pen.colors.length] ?? pen.ink)
}

interface Style {
  readonly size: number
  readonly weight?: number
  readonly color?: string
  readonly align?: CanvasTextAlign
  readonly width?: number
}

function write(
  { context, ink }: Pen,
  text: string,
  x: number,
  y: number,
  { size, weight = 400, color = ink, align = 'left', width }: Style,
): void {
  context.font = `${weight} ${size}px 'Figtree Variable', system-ui, sans-serif`
  context.fillStyle = color
  context.textAlign = align
  context.fillText(width === undefined ? text : shorten(context, text, width), x, y)
}

function shorten(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text
  let shown = text
  while (shown.length > 1 && context.measureText(`${shown}…`).width > width) shown = shown.slice(0, -1)
  return `${shown.trimEnd()}…`
}
