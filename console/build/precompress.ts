import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Smaller files gain less than the extra look-up costs. */
const MIN_BYTES = 1_024

/** Lays a `.br` and a `.gz` beside every built text, so that the server sends small files without compressing anything itself. */
export function precompress(): Plugin {
  return {
    name: 'opiekun-precompress',
    apply: 'build',
    // Only now are the files final: Vite still fills in names of chunks while it makes the bundle.
    async writeBundle({ dir = 'dist' }, bundle) {
      for (const output of Object.values(bundle)) {
        const content = Buffer.from(output.type === 'chunk' ? output.code : output.source)
        if (!/\.(?:js|css|svg)$/.test(output.fileName) || content.length < MIN_BYTES) continue
        const file = join(dir, output.fileName)
        const brotli = brotliCompressSync(content, {
          params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
        })
        await writeFile(`${file}.br`, brotli)
        await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }))
      }
    },
  }
}
