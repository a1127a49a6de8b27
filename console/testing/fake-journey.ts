import type { Handlers } from './fake-handlers.ts'

/** A desk whose mistakes cost most where customers write again. */
export function journeyRoutes(): Pick<Handlers, 'listSurges' | 'readDomino' | 'readErrorMap'> {
  const link = (events: number, flawless: number, cost: number) => ({
    mistaken: { events, exposures: 120 },
    flawless: { events: flawless, exposures: 480 },
    ratio: { ratio: (events * 4) / flawless, low: 1.1, high: 6 },
    extra: events - flawless / 4,
    cost,
  })
  return {
    listSurges: () => ({ items: [] }),
    readDomino: () => ({
      conversations: 600,
      mistaken: 120,
      cost: 3_120,
      cheapest: 'complaint',
      links: [
        { link: 'repeat-contact', ...link(42, 60, 640), cut: { cases: 120, work: 2_400, saved: 1_900 } },
        { link: 'complaint', ...link(14, 16, 400), cut: { cases: 42, work: 840, saved: 1_760 } },
        { link: 'low-rating', ...link(11, 12, 720), cut: { cases: 14, work: 280, saved: 320 } },
        { link: 'lost-order', ...link(7, 8, 1_360), cut: { cases: 11, work: 220, saved: 240 } },
      ],
    }),
    readErrorMap: () => ({
      conversations: 600,
      stages: (['first-contact', 'answer', 'handover', 'waiting', 'closing', 'after'] as const).map((stage, n) => ({
        stage,
        mistakes: 40 - 6 * n,
        cost: 900 - 130 * n,
        codes:
          n === 4
            ? []
            : [{ code: 'no-apology' as const, mistakes: 40 - 6 * n, conversations: 30 - 5 * n, cost: 900 - 130 * n }],
      })),
    }),
  }
}
