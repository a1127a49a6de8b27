import { createRequire } from 'node:module'

/** Of the one version that the repository and the published package have. */
export const VERSION: string = (createRequire(import.meta.url)('../package.json') as { readonly version: string })
  .version
