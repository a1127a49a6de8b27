import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import type { Plugin } from 'vite'
import { adjustVariables, theme } from '../app/theme.ts'

const NAME = 'virtual:theme-variables.css'
const RESOLVED = `\0${NAME}`

/** Palettes of the library that nothing here is painted with; each would cost a hundred lines of variables. */
const UNUSED = /^--mantine-color-(?:red|pink|grape|violet|indigo|blue|cyan|teal|green|lime|yellow|orange)-/

/**
 * Writes the theme's CSS variables into the built style sheet. The component library would put them into the page
 * as a `<style>` element at run time, which the console's content security policy (`style-src 'self'`) refuses.
 */
export function themeVariables(): Plugin {
  return {
    name: 'opiekun-theme-variables',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? themeCss() : undefined),
  }
}

function themeCss(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const base = defaultCssVariablesResolver(merged)
  const own = adjustVariables(merged)
  return convertCssVariables({
    variables: inUse({ ...base.variables, ...own.variables }),
    light: inUse({ ...base.light, ...own.light }),
    dark: inUse({ ...base.dark, ...own.dark }),
  })
}

function inUse(variables: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !UNUSED.test(name)))
}
