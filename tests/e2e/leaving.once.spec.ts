import { expect, test } from '#support/e2e.ts'
import { triesTheSample } from '#support/person.ts'

test('Back asks before what was typed is lost, and does as it is told', async ({ page }) => {
  await triesTheSample(page)
  await page.getByRole('group', { name: '参加者' }).getByRole('link').first().tap()
  const person = page.url()
  await page.getByRole('link', { name: '編集' }).tap()
  const contact = page.getByLabel('連絡先')
  await contact.fill('電話 000-0000-0000（昼のみ）')
  const question = page.getByRole('dialog', { name: '保存していない入力があります' })

  await page.goBack()
  await question.getByRole('button', { name: 'この画面にとどまる' }).last().tap()
  await expect(question).toBeHidden()
  await expect(contact).toHaveValue('電話 000-0000-0000（昼のみ）')

  await page.goBack()
  await question.getByRole('button', { name: '保存せずに移る' }).tap()
  await expect(page).toHaveURL(person)
  await page.goForward()
  await expect(contact).not.toHaveValue('電話 000-0000-0000（昼のみ）')
})
