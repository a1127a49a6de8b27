import { readFileSync } from 'node:fs'
import { openPolish, polishData } from '../../polish/polish.ts'

/** The engine as the product ships it. */
export const polish = openPolish(polishData((path) => readFileSync(new URL(`../../${path}`, import.meta.url))))
