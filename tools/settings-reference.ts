import { ENVIRONMENT, EXPECTED, type SettingName, settings } from '../server/config/settings.ts'

/** Every setting with its environment variable, what it takes and its default. */
export function renderSettingsReference(): string {
  const rows = (Object.keys(ENVIRONMENT) as SettingName[]).map((name) => {
    const fallback = settings.shape[name].safeParse(undefined).data
    const shown = fallback === undefined || fallback === '' ? '' : `\`${fallback}\``
    return `| \`${ENVIRONMENT[name]}\` | \`${name}\` | ${EXPECTED[name].pl} | ${EXPECTED[name].en} | ${shown} |`
  })
  return `<!-- Written by tools/write-docs.ts from server/config/settings.ts -->
# Settings

Read from the environment first, then from the file \`opiekun.json\` in the data folder (or the file that \`OPIEKUN_CONFIG\` names). Every fault is told at once; the server does not start on a wrong setting. What concerns the firm itself (hours, targets, checks, texts) is set in the console and versioned there.

| environment | in the file | wartość | value | default |
|---|---|---|---|---|
${rows.join('\n')}
`
}
