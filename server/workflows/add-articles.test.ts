import { afterAll, beforeAll, expect, it } from 'vitest'
import { addArticles } from './change-playbook.ts'
import { openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

it('many articles are one change, and titles alike are two articles', async () => {
  const { store } = desk.ports
  const version = () => store.transact(desk.workspace, ({ playbooks }) => playbooks.currentVersion())
  const before = await version()
  const article = (title: string) => ({ title, text: 'Masz 30 dni.', phrasings: [] })
  const ids = await addArticles(
    { workspace: desk.workspace, by: desk.anna.id },
    [article('Zwroty'), article('Zwroty'), article('Gwarancja')],
    desk.ports,
  )
  expect(ids).toEqual(['zwroty-2', 'zwroty-3', 'gwarancja'])
  expect(await version()).toBe(before + 1)
  const knowledge = await store.transact(desk.workspace, async ({ playbooks }) => (await playbooks.current()).knowledge)
  expect(knowledge.map(({ id }) => id).toSorted()).toEqual(['gwarancja', 'zwroty', 'zwroty-2', 'zwroty-3'])
})
