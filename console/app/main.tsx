import '@fontsource-variable/figtree/wght.css'
import '@fontsource/poltawski-nowy/latin-600.css'
import '@fontsource/poltawski-nowy/latin-ext-600.css'
import './mantine.css'
import 'virtual:theme-variables.css'
import './app.css'
import './high-contrast.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startI18n } from '../i18n/i18n.ts'
import { Toasts } from '../ui/toasts.tsx'
import { startContrast } from './contrast.ts'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')

startContrast()
// Who is signed in and what the address shows is asked for while the texts come.
void router.load()
await startI18n()

// Variables and classes stand in the built style sheet (build/theme-variables.ts): nothing adds a <style> element at run time.
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
