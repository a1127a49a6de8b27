/** Customers rate from 1 to 10; the interchange format counts from 1 to 5. */

/** The rating of 1–10 that 1–5 means; null for what is on neither scale. */
export function fromFive(value: number | null): number | null {
  return value !== null && value >= 1 && value <= 5 ? Math.round(value * 2) : null
}

/** 1–5, as the format wants it: 7 and 8 of ten are both 4. */
export function toFive(value: number | null): number | null {
  return value === null ? null : Math.ceil(value / 2)
}
