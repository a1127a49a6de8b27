/**
 * What people wait for in the console of a firm with 100,000 conversations, and what a shop's page pays for the widget, in Chromium without
 * a screen: it draws in software, on the same two cores as the server, so that a desk with a graphics card is only faster.
 * Run: node bench/console.ts [conversations]      default: 100000, a minute to fill
 */
import type { Browser } from 'playwright-core'
import { openBrowser } from '../e2e/browser.ts'
import { type Figure, median, ms, printFigures, quantile } from './figures.ts'
import { fillFirm, openEmbedded } from './filled-firm.ts'
import type { BenchFirm } from './firm.ts'
import { openDesk, openInbox, type Scrolled, scroll, scrollBare, switchTo, weighFirstLoad } from './in-browser.ts'
import { startOpiekun, temporaryFolder } from './processes.ts'
import { measureWidget, READ_MS, type WidgetCost } from './widget-cost.ts'

const SIZE = Number(process.argv[2] ?? 100_000)
const ROUNDS = 9
const SWITCHES = 25
/** Of what is measured beside a peer. */
const REPEATS = 3
/** Of a share of frames: what two runs over bare paragraphs differ by. */
const NOISE = 0.01
const LIMITS = { interactive: 1_000, switched: 100, bytes: 300_000 } as const
const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

const folder = temporaryFolder()
try {
  const data = `${folder.path}/data`
  const { firm, filled } = await fillFirm(data, {}, openEmbedded(data), SIZE)
  const server = await startOpiekun(data)
  const browser = await openBrowser()
  try {
    await measureConsole(browser, { ...firm, url: server.url }, filled.long)
  } finally {
    await browser.close()
    await server.stop()
  }
} finally {
  folder.remove()
}

async function measureConsole(browser: Browser, firm: BenchFirm, long: string): Promise<void> {
  const [cold, again]: [number[], number[]] = [[], []]
  const worked: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await openDesk(browser, firm)
    for (const looks of [cold, again]) {
      const page = await context.newPage()
      const look = await openInbox(page, firm.url)
      looks.push(look.answeredMs)
      if (looks === cold) worked.push(look.workedMs)
      await page.close()
    }
    await context.close()
  }
  const context = await openDesk(browser, firm)
  const page = await context.newPage()
  const { code, fonts } = await weighFirstLoad(page, firm.url)
  const switched: number[] = []
  for (let n = 0; n <= SWITCHES; n += 1) switched.push(await switchTo(page, n))
  const [first = Number.NaN, ...others] = switched
  await page.goto(`${firm.url}/inbox/${long}`)
  await page.locator('[data-message]').nth(499).waitFor({ state: 'attached' })
  const drawn = { bare: [] as Scrolled[], conversation: [] as Scrolled[] }
  for (let round = 0; round < REPEATS; round += 1) {
    drawn.bare.push(await scrollBare(browser))
    await page.bringToFront()
    drawn.conversation.push(await scroll(page, '[role=log]'))
  }
  await context.close()
  const costs: WidgetCost[] = []
  for (let round = 0; round < REPEATS; round += 1) costs.push(await measureWidget(browser, firm))
  const late = (runs: readonly Scrolled[]) => median(runs.map(({ dropped, frames }) => dropped / (dropped + frames)))
  const frames = ({ conversation: runs }: typeof drawn) => runs.reduce((sum, run) => sum + run.frames, 0)
  const longest = Math.max(...drawn.conversation.map(({ longestMs }) => longestMs))
  const shown = (share: number) => `${(100 * share).toFixed(1)} %`
  printFigures(`Console over ${SIZE} conversations, Chromium without a screen`, [
    figure('inbox, never opened before: rows shown and a key answered', cold, LIMITS.interactive),
    figure('inbox, files in the browser’s cache', again, LIMITS.interactive),
    {
      what: 'the first of these: work of the page’s main thread',
      reached: ms(median(worked)),
      beside: '',
      holds: null,
    },
    figure('another conversation: click to its transcript', others, LIMITS.switched),
    { what: 'the first one, with the screen’s own files', reached: ms(first), beside: '', holds: null },
    {
      what: 'first load of the inbox: what the browser runs, gzipped (and its letters)',
      reached: `${kb(code)} (${kb(fonts)})`,
      beside: `limit ${kb(LIMITS.bytes)}`,
      holds: code <= LIMITS.bytes,
    },
    {
      what: `frames dropped scrolling 500 messages (of ${frames(drawn)}, longest ${ms(longest)})`,
      reached: shown(late(drawn.conversation)),
      beside: `bare paragraphs ${shown(late(drawn.bare))}`,
      holds: late(drawn.conversation) <= late(drawn.bare) + NOISE,
    },
    {
      what: 'widget: read and run once by the shop’s page (CPU)',
      reached: ms(median(costs.map(({ startMs }) => startMs))),
      beside: '',
      holds: null,
    },
    {
      what: `widget: main thread afterwards, until it is opened (of ${READ_MS / 1000} s read, scrolled, the mouse moved)`,
      reached: `${ms(median(costs.map(({ laterMs }) => laterMs)))} in ${median(costs.map(({ laterCalls }) => laterCalls))} calls`,
      beside: 'limit 0 ms',
      holds: costs.every(({ laterMs }) => laterMs === 0),
    },
  ])
}

function figure(what: string, took: readonly number[], limit: number): Figure {
  const p95 = quantile(took, 0.95)
  return {
    what,
    reached: `${ms(median(took))} / ${ms(p95)}`,
    beside: `limit ${limit} ms (median; n ${took.length})`,
    holds: median(took) <= limit,
  }
}
