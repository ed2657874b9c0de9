// @vitest-environment happy-dom
import { render, screen, cleanup } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { annotate } from '#domain/shared/annotated-text.ts'
import { teachRuby } from '#ui/ruby/ruby.tsx'

const save = annotate('保存《ほぞん》する')

beforeAll(teachRuby)
afterEach(cleanup)

const Button = ({ label }: { readonly label: string }) => (
  <button aria-label={label}>{label}</button>
)

test('a reading stands over its word, and is not part of the name of a control', () => {
  render(<Button label={save} />)
  const button = screen.getByRole('button', { name: '保存する' })
  expect(button.innerHTML).toBe(
    '<span class="with-ruby"><ruby>保存<rt aria-hidden="true" data-reading="ほぞん"></rt></ruby>する</span>',
  )
})

test('text in pieces, in lists and in components without an element of their own', () => {
  const Bare = () => save
  const { container } = render(
    <p>
      {1} {save}
      {[save, '、']}
      <Bare />
    </p>,
  )
  expect(container.querySelectorAll('ruby')).toHaveLength(3)
  expect(container.textContent).toBe('1 保存する保存する、保存する')
})

test('where there is room for text alone, the readings are left out', () => {
  const { container } = render(
    <select aria-label={save}>
      <option>{save}</option>
      <option>
        {save}・{2}
      </option>
    </select>,
  )
  expect(container.querySelectorAll('ruby')).toHaveLength(0)
  expect(container.textContent).toBe('保存する保存する・2')
})

test('a text may come to have a reading, and lose it again', () => {
  const { container, rerender } = render(<p>{save}</p>)
  rerender(<p>保存する</p>)
  expect(container.innerHTML).toBe('<p>保存する</p>')
  rerender(<p>{save}</p>)
  expect(container.querySelectorAll('rt')).toHaveLength(1)
})

test('a word that comes twice in one text is shown twice', () => {
  const { container } = render(<p>{annotate('人《ひと》と人《ひと》')}</p>)
  expect(container.textContent).toBe('人と人')
  expect(container.querySelectorAll('rt')).toHaveLength(2)
})

describe('on a page that speaks English', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en'
  })
  afterEach(() => {
    document.documentElement.lang = ''
  })
  const marked = (container: Element) =>
    Array.from(container.querySelectorAll('[lang=ja]'), ({ textContent }) => textContent)

  test('what is Japanese says so, and nothing else', () => {
    const { container } = render(<p>Answer: そう思う (4)、GN-25 評価シート（25問）</p>)
    expect(container.textContent).toBe('Answer: そう思う (4)、GN-25 評価シート（25問）')
    expect(marked(container)).toEqual(['そう思う', '評価シート（25問）'])
  })

  test('a text changes, and its marks with it', () => {
    const { container, rerender } = render(<p>{'山田 花子'}</p>)
    expect(marked(container)).toEqual(['山田 花子'])
    rerender(<p>{'佐藤 一郎さん and others'}</p>)
    expect(marked(container)).toEqual(['佐藤 一郎さん'])
    rerender(<p>{'nobody'}</p>)
    expect(container.innerHTML).toBe('<p>nobody</p>')
  })

  test('readings and marks go together', () => {
    const { container } = render(<p>{save}</p>)
    expect(container.querySelector('ruby [lang=ja]')?.textContent).toBe('保存')
    expect(container.textContent).toBe('保存する')
  })

  test('an option is marked as a whole', () => {
    render(
      <select aria-label="Sheet">
        <option>GN-25 評価シート</option>
        <option>None</option>
      </select>,
    )
    const [sheet, none] = screen.getAllByRole('option')
    expect(sheet?.outerHTML).toBe('<option lang="ja">GN-25 評価シート</option>')
    expect(none?.outerHTML).toBe('<option lang="en">None</option>')
  })

  test('a page that speaks Japanese marks nothing', () => {
    document.documentElement.lang = 'ja'
    const { container } = render(<p>山田 花子</p>)
    expect(container.innerHTML).toBe('<p>山田 花子</p>')
  })
})
