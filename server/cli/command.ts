import type { Bilingual } from '../../core/vocabulary/vocabulary.ts'

/** One subcommand of `opiekun`. Each stands in its own file, which exports it as `command`. */
export interface Command {
  /** One line for the list that `opiekun --help` prints. */
  readonly summary: Bilingual
  /** All that `opiekun <name> --help` prints, options and an example included. */
  readonly usage: Bilingual
  /**
   * Runs to the end and gives the exit code: 0 done, 1 failed, 2 wrong options, 3 some lines were not valid, 4 none was.
   * `args` is what stands after the subcommand's name.
   */
  run(args: readonly string[]): Promise<number>
}
