// @vitest-environment happy-dom
import { render, screen, cleanup } from '@testing-library/preact'
import { afterEach, beforeAll, expect, test } from 'vitest'
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
