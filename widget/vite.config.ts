import { defineConfig, type Plugin } from 'vite'

/** Shops serve pages in any charset: the script must read the same in all of them. */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        chunk.code = chunk.code.replace(
          /[\u0080-\uffff]/g,
          (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
      }
    },
  }
}

export default defineConfig({
  plugins: [asciiOnly()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    lib: { entry: 'main.tsx', formats: ['iife'], name: 'Opiekun', fileName: () => 'widget.js' },
  },
})
