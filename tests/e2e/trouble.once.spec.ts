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
