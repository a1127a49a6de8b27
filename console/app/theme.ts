import { type ConvertCSSVariablesInput, createTheme, type MantineColorsTuple, type MantineTheme } from '@mantine/core'

/** The house colour: spruce. Shade 7 on white has contrast 7.4, white on shade 6 has 5.9. */
const spruce: MantineColorsTuple = [
  '#eef6f3',
  '#d9ebe5',
  '#b3d6ca',
  '#86bdac',
  '#5aa38e',
  '#388a74',
  '#21735f',
  '#155f4e',
  '#0f4d40',
  '#0a3a30',
]

/** The proof-reader's pencil: findings, mistakes, what cannot be taken back. */
const pencil: MantineColorsTuple = [
  '#fdf1ef',
  '#fadbd7',
  '#f3b4ad',
  '#ec9187',
  '#dd6156',
  '#cc4036',
  '#b8322a',
  '#9c2620',
  '#7f1d19',
  '#611512',
]

const gray: MantineColorsTuple = [
  '#f4f6f5',
  '#ebefed',
  '#dfe5e2',
  '#cfd7d3',
  '#b5c0bb',
  '#84918c',
  '#56635f',
  '#414d49',
  '#2c3633',
  '#18201e',
]

const dark: MantineColorsTuple = [
  '#dbe4e0',
  '#bdc9c5',
  '#9aaaa4',
  '#85958f',
  '#45544f',
  '#2e3b37',
  '#202a27',
  '#161e1c',
  '#101715',
  '#0b100f',
]

const SANS = "'Figtree Variable', system-ui, 'Segoe UI', Roboto, sans-serif"
/** Antykwa Półtawskiego, drawn for Polish: its letters g, w, y and z keep the language's many diagonals even. */
const POLTAWSKI = "'Poltawski Nowy', Georgia, serif"

/** Fades and pop-ups that would lock scrolling add a `<style>` element, which the content security policy refuses. */
const overlay = { defaultProps: { lockScroll: false, overlayProps: { backgroundOpacity: 0.4 } } }
const sm = { defaultProps: { size: 'sm' } }

export const theme = createTheme({
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 6 },
  colors: { spruce, pencil, gray, dark },
  black: '#18201e',
  fontFamily: SANS,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.55', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'md',
  headings: {
    fontFamily: POLTAWSKI,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.25' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.3' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.35' },
      h5: { fontSize: '0.875rem', lineHeight: '1.4' },
      h6: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: overlay,
    Drawer: overlay,
    Spotlight: overlay,
    Button: sm,
    TextInput: sm,
    PasswordInput: sm,
    Textarea: sm,
    Select: sm,
    TagsInput: sm,
    NumberInput: sm,
    NativeSelect: sm,
  },
})

/** Where the library's own pairs of text and ground fall below a contrast of 4.5. */
export function adjustVariables(of: MantineTheme): ConvertCSSVariablesInput {
  return {
    variables: {},
    light: {
      '--mantine-color-dimmed': of.colors.gray?.[6] ?? '',
      '--mantine-color-placeholder': '#6b7772',
      '--mantine-color-error': of.colors.pencil?.[6] ?? '',
      '--mantine-color-success': of.colors.spruce?.[6] ?? '',
      '--mantine-color-default-border': of.colors.gray?.[4] ?? '',
      '--mantine-color-anchor': of.colors.spruce?.[7] ?? '',
    },
    dark: {
      '--mantine-color-error': of.colors.pencil?.[3] ?? '',
      '--mantine-color-success': of.colors.spruce?.[3] ?? '',
      '--mantine-color-anchor': of.colors.spruce?.[3] ?? '',
      '--mantine-color-body': of.colors.dark?.[7] ?? '',
    },
  }
}
