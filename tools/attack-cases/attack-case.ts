/** Where an attack is held off: the file and a part of the test's name; or why there is nothing to hold off yet. */
export type AttackCase = {
  readonly id: string
  readonly attack: string
} & (
  | { readonly tests: readonly (readonly [file: string, name: string])[]; readonly note?: string }
  | { readonly because: string }
)
