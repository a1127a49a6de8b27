/** What people wait for in the console, as Chromium shows it: times are taken in the page, up to the frame that shows the result. */
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { openContext, WIDE } from '../e2e/browser.ts'
import type { BenchFirm } from './firm.ts'

/** A frame of a screen of sixty a second. */
const FRAME_MS = 1000 / 60
const ROW = 'a[data-id]'
/** @source Card, Moran & Newell, The Psychology of Human-Computer Interaction (1983): a keystroke of an average typist takes 200 ms. */
const HAND_MS = 200
const SCROLLED_PX = 12_000
const SPEED_PX_PER_S = 3_000

/** Kept by the page under `bench`: when what was waited for had been painted. */
interface Seen {
  list: number
  answered: number
  clicked: number
  painted: number
}
declare global {
  interface Window {
    bench: Seen
  }
}

export async function openDesk(browser: Browser, firm: BenchFirm): Promise<BrowserContext> {
  const context = await openContext(browser)
  const [name = '', ...value] = firm.cookie.split('=')
  await context.addCookies([{ name, value: value.join('='), url: firm.url }])
  await context.addInitScript(watchPage)
  return context
}

/** Runs in the page before any script of it: notes when rows were painted, and when a key's focus on one was. */
function watchPage(): void {
  const seen: Seen = { list: 0, answered: 0, clicked: 0, painted: 0 }
  window.bench = seen
  const onceShown = (note: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', note, { once: true })
      port1.start()
      port2.postMessage(null)
    })
  let log: Element | null = null
  addEventListener(
    'click',
    (event) => {
      log = document.querySelector('[role=log]')
      seen.painted = 0
      seen.clicked = event.timeStamp
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (seen.list === 0 && document.querySelector('a[data-id]') !== null) {
      seen.list = -1
      onceShown(() => (seen.list = performance.now()))
    }
    const now = document.querySelector('[role=log]')
    if (seen.painted === 0 && now !== null && now !== log && now.querySelector('[data-message]') !== null) {
      seen.painted = -1
      onceShown(() => (seen.painted = performance.now()))
    }
  }).observe(document, { childList: true, subtree: true })
  addEventListener('focusin', ({ target }) => {
    if (seen.answered === 0 && target instanceof HTMLElement && target.dataset['id'] !== undefined) {
      seen.answered = -1
      onceShown(() => (seen.answered = performance.now()))
    }
  })
}

export interface FirstLook {
  /** From asking for the page to the rows on the screen, and to the first of them chosen by a key. */
  readonly shownMs: number
  readonly answeredMs: number
  /** What the page's main thread worked for it, which the load of the machine hardly moves. */
  readonly workedMs: number
}

export async function openInbox(page: Page, url: string): Promise<FirstLook> {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Performance.enable')
  await page.goto(`${url}/inbox?view=open`, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.bench.list > 0)
  // A key that comes too early is lost, as a person's would be: it is pressed again.
  while (await page.evaluate(() => window.bench.answered === 0)) await page.keyboard.press('j')
  await page.waitForFunction(() => window.bench.answered > 0)
  const workedMs = await threadMs(protocol)
  await protocol.detach()
  return {
    ...(await page.evaluate(() => ({ shownMs: window.bench.list, answeredMs: window.bench.answered }))),
    workedMs,
  }
}

async function threadMs(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN)
}

/** Bytes of everything that came until the inbox answered: what the browser runs, compressed as gzip would, and what it draws letters with. */
export async function weighFirstLoad(
  page: Page,
  url: string,
): Promise<{ readonly code: number; readonly fonts: number }> {
  await openInbox(page, url)
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.includes('/assets/') ? [name] : [])),
  )
  const sum = { code: 0, fonts: 0 }
  for (const address of new Set([`${url}/`, ...loaded])) {
    const body = await (await page.context().request.get(address)).body()
    if (address.endsWith('.woff2')) sum.fonts += body.length
    else sum.code += gzipSync(body).length
  }
  return sum
}

/** From the click on the nth row to its transcript on the screen. A hand stays on the row for a moment before it presses. */
export async function switchTo(page: Page, nth: number): Promise<number> {
  const row = page.locator(ROW).nth(nth)
  await row.hover()
  await page.waitForTimeout(HAND_MS)
  await row.click()
  await page.waitForFunction(() => window.bench.painted > 0)
  return page.evaluate(() => window.bench.painted - window.bench.clicked)
}

export interface Scrolled {
  readonly frames: number
  readonly dropped: number
  readonly longestMs: number
}

/** Scrolls what stands at the middle of the `selector` up and down again, and counts the frames that the page was late for. */
export async function scroll(page: Page, selector: string): Promise<Scrolled> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not on the page`)
  const protocol = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    const tick = (at: number) => {
      times.push(at)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  for (const by of [SCROLLED_PX, -SCROLLED_PX]) await gesture(protocol, box, by)
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  await protocol.detach()
  const deltas = times.slice(1).map((at, n) => at - (times[n] ?? at))
  const dropped = deltas.reduce((sum, delta) => sum + Math.max(0, Math.round(delta / FRAME_MS) - 1), 0)
  return { frames: deltas.length, dropped, longestMs: Math.max(...deltas) }
}

async function gesture(
  protocol: CDPSession,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  yDistance: number,
): Promise<void> {
  await protocol.send('Input.synthesizeScrollGesture', {
    x: Math.round(box.x + box.width / 2),
    y: Math.round(box.y + box.height / 2),
    yDistance,
    speed: SPEED_PX_PER_S,
    gestureSourceType: 'mouse',
  })
}

/** The same scroll over bare paragraphs: what this machine drops by itself. */
export async function scrollBare(browser: Browser): Promise<Scrolled> {
  const context = await browser.newContext({ viewport: WIDE })
  const page = await context.newPage()
  await page.setContent(
    `<div id="bare" style="height:600px;overflow-y:auto">${'<p style="height:6rem">Dzień dobry, kiedy dotrze moja paczka?</p>'.repeat(500)}</div>`,
  )
  const scrolled = await scroll(page, '#bare')
  await context.close()
  return scrolled
}
