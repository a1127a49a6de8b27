import type { Message } from '../conversation/conversation.ts'

/** A time of its own makes a promise of it, which has its own clock. */
const STATED_TIME =
  /(?<!\p{L})(?:do (?:godz|końca|jutra|wieczora|południa|\d|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli)|(?:dziś|dzisiaj|jutro|pojutrze|codziennie|przed południem|po południu|wieczorem)(?!\p{L})|w ciągu|\d{1,2}:\d{2}|w (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)|(?:najpóźniej|przed|na|dnia) \d{1,2} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia))/iu

/** True when the message says by when, or within what time. */
export function namesTime({ text }: Message): boolean {
  return STATED_TIME.test(text)
}
