import { noteMade, TRAINED } from './made-from.ts'

/** A file that was made again and found no better, or not measured yet, stays as it was: `node training/keep-made.ts FILE "why"`. */
const [file = '', why = ''] = process.argv.slice(2)
if (!(file in TRAINED) || why === '') throw new Error('usage: node training/keep-made.ts FILE "why it stays as it was"')
noteMade(file, why)
