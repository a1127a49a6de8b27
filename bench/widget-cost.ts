/** What a shop's page pays for the widget until somebody opens it: the time its main thread spends in the widget's script, from Chromium's own trace. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import type { BenchFirm } from './firm.ts'

/** People read, scroll and move the mouse; nobody opens the chat. */
export const READ_MS = 6_000
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline']

export interface WidgetCost {
  /** Reading and running the script once. */
  readonly startMs: number
  /** Everything of it that ran afterwards. */
  readonly laterMs: number
  readonly laterCalls: number
}

interface TraceEvent {
  readonly name: string
  readonly ts: number
  /** On the processor and by the clock, microseconds. */
  readonly tdur?: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string }
}

export async function measureWidget(browser: Browser, firm: BenchFirm): Promise<WidgetCost> {
  const script = `${firm.url}/widget/${firm.widgetKey}.js`
  const shop = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="pl"><title>Sklep</title>${'<p>Kubek z Bolesławca, 320 ml.</p>'.repeat(200)}<script async src="${script}"></script></html>`,
    )
  }).listen(0, '127.0.0.1')
  await once(shop, 'listening')
  const context = await browser.newContext({ locale: 'pl-PL' })
  const page = await context.newPage()
  await browser.startTracing(page, { categories: CATEGORIES })
  await page.goto(`http://127.0.0.1:${(shop.address() as AddressInfo).port}/`)
  await page.locator('opiekun-chat button').waitFor()
  const until = performance.now() + READ_MS
  for (let n = 0; performance.now() < until; n += 1) {
    await page.mouse.move(100 + (n % 50) * 10, 200 + (n % 30) * 10)
    await page.mouse.wheel(0, n % 40 < 20 ? 60 : -60)
    await page.waitForTimeout(50)
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  await context.close()
  shop.close()
  const own = traceEvents.filter(({ args }) => (args?.data?.url ?? args?.fileName) === script)
  const evaluated = own.find(({ name }) => name === 'EvaluateScript')
  if (evaluated === undefined) throw new Error('the trace knows nothing of the widget')
  const end = evaluated.ts + (evaluated.dur ?? 0)
  const later = own.filter(({ name, ts }) => name === 'FunctionCall' && ts >= end)
  return {
    startMs: took(evaluated),
    laterMs: later.reduce((sum, event) => sum + took(event), 0),
    laterCalls: later.length,
  }
}

const took = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000
