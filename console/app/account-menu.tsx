import { Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconContrast,
  IconDeviceDesktop,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { switchLocale, useLocale } from '../i18n/i18n.ts'
import { useReport } from '../ui/use-report.ts'
import { call } from './call.ts'
import { chooseContrast, useContrast } from './contrast.ts'
import { useMe } from './session.ts'

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const

/** Opens at once: it is fetched when somebody asks for it. */
export function AccountMenu({ face }: { readonly face: ReactElement }) {
  const { t } = useTranslation()
  const { person } = useMe()
  const locale = useLocale()
  const navigate = useNavigate()
  const client = useQueryClient()
  const report = useReport()
  const contrast = useContrast()
  // The library's way of stopping transitions meanwhile adds a <style> element.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const signOut = useMutation({
    mutationFn: () => call('signOut'),
    onError: report.failed,
    onSuccess: async () => {
      client.clear()
      await navigate({ to: '/sign-in' })
    },
  })
  return (
    <Menu defaultOpened position="right-end" shadow="md" width={220}>
      <Menu.Target>{face}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {person.name}
          <br />
          {person.email}
        </Menu.Label>
        <Menu.Item
          leftSection={<IconUser {...ICON} />}
          onClick={() => void navigate({ to: '/settings/{-$section}', params: { section: 'account' } })}
        >
          {t('app.account')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLanguage {...ICON} />}
          lang={locale === 'pl' ? 'en' : 'pl'}
          onClick={() => void switchLocale(locale === 'pl' ? 'en' : 'pl')}
        >
          {t('app.otherLanguage')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconDeviceDesktop {...ICON} />}
          disabled={colorScheme === 'auto'}
          onClick={() => setColorScheme('auto')}
        >
          {t('app.theme.auto')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSun {...ICON} />}
          disabled={colorScheme === 'light'}
          onClick={() => setColorScheme('light')}
        >
          {t('app.theme.light')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMoon {...ICON} />}
          disabled={colorScheme === 'dark'}
          onClick={() => setColorScheme('dark')}
        >
          {t('app.theme.dark')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconContrast {...ICON} />}
          onClick={() => chooseContrast(contrast === 'more' ? 'auto' : 'more')}
        >
          {t(contrast === 'more' ? 'app.contrast.usual' : 'app.contrast.more')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout {...ICON} />} onClick={() => signOut.mutate()}>
          {t('app.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
