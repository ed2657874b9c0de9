import { expect, test } from '#support/e2e.ts'

test('what goes wrong on the side is heard: uncaught errors, the console, the security policy', async ({
  page,
  trouble,
}) => {
  await page.goto('/')
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('thrown on purpose')
    })
    console.error('said on purpose')
    const script = document.createElement('script')
    script.textContent = '/* refused on purpose */'
    document.body.append(script)
  })
  for (const said of [
    'uncaught: thrown on purpose',
    'said on purpose',
    'securitypolicyviolation: script-src-elem',
  ]) {
    await expect.poll(() => trouble.unexpected().join('\n')).toContain(said)
  }
  trouble.expect(/on purpose|script-src|inline script/)
})

test('an app whose files do not come says so, and is silent when they do', async ({
  page,
  trouble,
}) => {
  const problem = page.getByText(/あゆみを読み込めませんでした/)
  const waits = () =>
    page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
  await page.goto('/')
  await expect(page.getByRole('button', { name: /この端末で始める/ })).toBeVisible()
  await waits()
  await expect(problem).toBeHidden()

  trouble.expect(/ERR_FAILED/)
  await page.route(/\/assets\/[^/]+\.js$/, (route) => route.abort())
  await page.goto('/')
  await expect(problem).toBeHidden()
  await waits()
  await expect(problem).toBeVisible()
})
