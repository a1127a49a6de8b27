import { readFileSync } from 'node:fs'
import { openPolish, type Polish, polishData } from '../polish.ts'

/** The engine over the shipped language files, for everybody's tests. */
export const polish: Polish = openPolish(polishData((path) => readFileSync(new URL(`../../${path}`, import.meta.url))))
