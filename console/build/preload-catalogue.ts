import type { Plugin } from 'vite'

/** The one that most read in; who reads in another fetches it in vain, once. */
const CATALOGUE = /\/i18n\/pl\.ts$/

/** Lets the browser fetch the texts beside the code that will ask for them, and not after it. */
export function preloadCatalogue(): Plugin {
  return {
    name: 'opiekun-preload-catalogue',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (output) => output.type === 'chunk' && CATALOGUE.test(output.facadeModuleId ?? ''),
        )
        if (chunk === undefined) throw new Error('no chunk holds the Polish catalogue')
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` }
        return [{ tag: 'link', attrs, injectTo: 'head' }]
      },
    },
  }
}
