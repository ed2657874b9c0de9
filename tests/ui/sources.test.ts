import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const root = 'src/ui'
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
const components = files.filter((file) => file.endsWith('.tsx'))
const styles = files.filter((file) => file.endsWith('.css'))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe.each(components)('%s', (file) => {
  const code = read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

  test('holds no words of its own', () => {
    // Japanese, or English between tags.
    expect(code).not.toMatch(/[\u3000-\u9fff]/u)
    expect(code).not.toMatch(/>\s*[A-Z][a-z]+ ?[a-z]*\s*<\//)
  })

  test('lets no browser keep what is typed', () => {
    const controls = code.match(/<(form|input|textarea|select)\b/g)?.length ?? 0
    expect(code.match(/autocomplete="off"/g)?.length ?? 0).toBe(controls)
  })
})

test('every style file is in the one entry', () => {
  const entry = read('styles/main.css')
  const imported = [...entry.matchAll(/'\.{1,2}\/([\w/-]+\.css)'/g)].map(([, path]) => path)
  const expected = styles
    .filter((file) => file !== 'styles/main.css')
    .map((file) => file.replace('styles/', ''))
  expect(new Set(imported)).toEqual(new Set(expected))
})

test('all styles together stay within 12 kB gzip', () => {
  expect(gzipSync(styles.map(read).join('')).length).toBeLessThan(12_000)
})
