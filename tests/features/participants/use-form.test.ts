// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { err, ok } from '#domain/shared/result.ts'
import { useForm } from '#features/participants/use-form.ts'
import { hasUnsaved } from '#services/unsaved.ts'

afterEach(cleanup)

const check = ({ name }: { readonly name: string }) =>
  name === '' ? err(['missing']) : ok(name.toUpperCase())

const openForm = (save: (name: string) => Promise<unknown>) => {
  const { result, unmount } = renderHook(() => useForm({ name: '' }, check, save))
  const submit = () =>
    act(async () => {
      result.current.onSubmit(new Event('submit'))
      await Promise.resolve()
    })
  const type = (name: string) => act(() => result.current.change({ name }))
  return { now: () => result.current, submit, type, unmount }
}

describe('a form', () => {
  it('says nothing is wrong before somebody tries to save', async () => {
    const save = vi.fn(() => Promise.resolve())
    const { now, submit, type } = openForm(save)
    expect(now().problems).toEqual([])
    await submit()
    expect(now().problems).toEqual(['missing'])
    expect(save).not.toHaveBeenCalled()
    await type('aya')
    expect(now().problems).toEqual([])
    await submit()
    expect(save).toHaveBeenCalledExactlyOnceWith('AYA')
  })

  it('holds back updates of the app while it has text that is not kept', async () => {
    const { type, now, unmount } = openForm(() => Promise.resolve())
    expect(hasUnsaved()).toBe(false)
    await type('aya')
    expect(now().isDirty).toBe(true)
    expect(hasUnsaved()).toBe(true)
    await type('')
    expect(hasUnsaved()).toBe(false)
    await type('aya')
    unmount()
    await waitFor(() => expect(hasUnsaved()).toBe(false))
  })

  it('saves once, however often 「保存する」 is tapped, and again when nothing was kept', async () => {
    let finish = () => {}
    const save = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const { type, submit, now } = openForm(save)
    await type('aya')
    await submit()
    await submit()
    expect(save).toHaveBeenCalledOnce()
    expect(now().isSaving).toBe(true)
    await act(async () => finish())
    expect(now()).toMatchObject({ isSaving: false, form: { name: 'aya' } })
    await submit()
    expect(save).toHaveBeenCalledTimes(2)
  })
})
