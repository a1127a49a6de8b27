/** `#rrggbb`, small letters. */
export type Colour = `#${string}`

export const BLACK: Colour = '#000000'
export const WHITE: Colour = '#ffffff'

/** Brightness as eyes judge it, 0–1. @source WCAG 2.2, relative luminance */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far two colours stand apart, 1–21; words need 4.5. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour for words on this one: whichever of black and white stands out more, which is always enough. */
export function readableOn(colour: Colour): Colour {
  return contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK
}
