/**
 * Statistics: how sure a number is. Nothing here knows what is counted.
 *
 * Makes: intervals and evidence. From: counts. Does not: decide what to do about them.
 */
export { drawAbove } from './above.ts'
export { betaBelow, betaQuantile } from './beta.ts'
export { type Coin, evidence, FALLS, type Guesses, RISES, startCoin, type Toss, toss } from './coin.ts'
export { type Count, chanceOfEqualRates, compareRates, type RateRatio } from './compare-rates.ts'
export { discoveries } from './false-discovery.ts'
export { eventsToEvidence } from './forecast.ts'
export { gammaBelow } from './gamma.ts'
export { hypergeometricAbove } from './hypergeometric.ts'
export { type Bet, type Drawn, draw, HARMS, type Lot, startLot } from './lot.ts'
export { placeOf } from './place-of.ts'
export { type Predicted, predictCount } from './predict.ts'
export { type Counted, type Rate, ratePer100 } from './rate.ts'
export { type ShareOf, shareOf } from './share.ts'
