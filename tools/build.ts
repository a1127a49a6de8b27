/** `npm run build`: the console to console/dist, the widget to widget/dist/widget.js. */
import { run } from './run.ts'

await run('console', 'vite', 'build', 'console', '--logLevel', 'warn')
await run('widget', 'vite', 'build', 'widget', '--logLevel', 'warn')
