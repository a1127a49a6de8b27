import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './build/precompress.ts'
import { routeTable } from './build/route-table.ts'
import { themeVariables } from './build/theme-variables.ts'

/** `npx vite` serves the console by itself; `OPIEKUN_SERVER` names the server its requests go to. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routeTable(), themeVariables(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // No `data:` addresses: the content security policy allows only files of our own origin.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    proxy: { '/api': { target: process.env['OPIEKUN_SERVER'] ?? 'http://127.0.0.1:3210', changeOrigin: true } },
  },
})
