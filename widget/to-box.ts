/** Moves on to the message box from a button that its own press takes away. */
export type ToBox = (pressed: MouseEvent) => void

/** From a keyboard or a screen reader only: a finger's press would bring up the phone's keys over the answer. */
export function isByKeyboard({ detail }: MouseEvent): boolean {
  return detail === 0
}
