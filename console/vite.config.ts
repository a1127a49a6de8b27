import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './build/precompress.ts'
import { preloadCatalogue } from './build/preload-catalogue.ts'
import { routeTable } from './build/route-table.ts'
import { themeVariables } from './build/theme-variables.ts'

/** `npx vite` serves the console by itself; `OPIEKUN_SERVER` names the server its requests go to. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routeTable(), themeVariables(), preloadCatalogue(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // No `data:` addresses: the content security policy allows only files of our own origin.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Of the first file, before it is compressed to a third; bench/console.ts holds the whole first load against its limit.
    chunkSizeWarningLimit: 600,
    // One file of all that the first screen imports: cut along every screen that shares a part of it, it was a hundred, six at a time.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: {
    proxy: { '/api': { target: process.env['OPIEKUN_SERVER'] ?? 'http://127.0.0.1:3210', changeOrigin: true } },
  },
})
