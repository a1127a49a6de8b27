import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { matchesOf } from '../text/matches.ts'

/** A field in brackets of a template language: {{imię}}, {data}, ${kwota}, [NAZWISKO], <imię>, %IMIE%, «nazwa». */
const FIELD =
  /\$?\{\{?\s*[\p{L}_][\p{L}\p{N}_ .-]{0,40}\}?\}|\[(?:[\p{Lu}][\p{Lu}\p{N}_ -]{1,40}|[\p{L}\p{N}]+_[\p{L}\p{N}_]+)\](?!\()|%[\p{Lu}_]{3,30}%|<[\p{L}][\p{L}_ ]{1,30}>|«[\p{L}_ ]{2,30}»/gu
/** A bracket whose words say what should have been put there. */
const NAMED_FIELD =
  /\[(?:(?:wstaw|wpisz|podaj|uzupełnij|tu|insert)\b[^\]\n]{0,60}|imi[eę]|nazwisko|imi[eę] i nazwisko|data|kwota|numer(?: [\p{L}]+)?|nr(?: [\p{L}]+)?|adres|godzina|produkt|termin|nazwa(?: [\p{L}]+)?|podpis|name|date|amount)\](?!\()/giu
/** What a program prints when it has nothing to print, and what people type to fill a gap. */
const EMPTY_VALUE =
  /(?<![\p{L}\p{N}_./„"-])(?:null|undefined|NaN|\[object Object\]|None(?=[.,;!?\s])|#N\/[AD]!?|#ARG!|#VALUE!|TODO|lorem ipsum|X{3,}|x{4,}|_{3,}|\?{3,}(?=\s*(?:zł|PLN|dni|godz)))(?![\p{L}\p{N}_]|\.[a-z])/gu
/** A gap for an address belongs to broken-link. */
const LINK_FIELD = /link|url|adres_?(?:strony|www)|href/i
/** Formatting marks that look like a field. */
const MARKUP = /^<\/?(?:b|i|u|p|br|em|strong|ul|ol|li|a|span|div|table|tr|td|h\d)\b/i

/** A template's field that nobody filled in. What the customer or the firm's own articles also write is a word, not a gap. */
export const unfilledPlaceholder: Check = {
  phrases: [],
  look: (scene) =>
    gapsOf(scene).map(({ start, text }) =>
      observe(
        { start, end: start + text.length },
        0.95,
        `W tekście zostało niewypełnione pole „${text}” – klient zobaczy je tak, jak stoi.`,
        `A template field was left unfilled: “${text}”. The customer would see it as it stands.`,
        { suggestion: filling(text, scene) },
      ),
    ),
}

function gapsOf(scene: Scene): readonly { readonly start: number; readonly text: string }[] {
  return [FIELD, NAMED_FIELD, EMPTY_VALUE]
    .flatMap((pattern) => matchesOf(pattern, scene.text))
    .map((match) => ({ start: match.index, text: match[0] }))
    .filter(({ text }) => !LINK_FIELD.test(text) && !MARKUP.test(text) && !scene.isKnownWording(text))
    .filter(({ start, text }, at, all) => !all.some((other, i) => i !== at && covers(other, { start, text }, i < at)))
    .sort((a, b) => a.start - b.start)
}

type Gap = { readonly start: number; readonly text: string }

function covers(outer: Gap, inner: Gap, first: boolean): boolean {
  const inside = outer.start <= inner.start && outer.start + outer.text.length >= inner.start + inner.text.length
  return inside && (outer.text.length > inner.text.length || first)
}

/** The customer's first name is the one field that is always known here. */
function filling(field: string, scene: Scene): string | null {
  return /imi[eę]|first_?name/i.test(field) ? (scene.customer().vocative ?? null) : null
}
