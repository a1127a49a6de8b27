/**
 * Words that every stage shares. Nothing here decides anything.
 * Units and identifiers: `units.ts`. Kinds of service error: `catalogue.ts`, the firm's own ones: `own-code.ts`; what they are in plain words: `explained.ts`; what to do about them: `remedies.ts`. What customers want: `topics.ts`. Where mistakes come from: `traits.ts`, what lies behind them: `causes.ts`, where they fall and what they push over: `journey.ts`. Colours and words on them: `colour.ts`.
 */
export * from './catalogue.ts'
export * from './causes.ts'
export * from './colour.ts'
export * from './explained.ts'
export * from './journey.ts'
export * from './own-code.ts'
export * from './remedies.ts'
export * from './sectors.ts'
export * from './topics.ts'
export * from './traits.ts'
export * from './units.ts'
