import { beforeEach, describe, expect, it } from 'vitest'
import { consentState, type ConsentForm } from '#domain/participants/consent.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import {
  addConsent,
  checkConsentForm,
  editConsent,
  sortConsents,
} from '#features/participants/consents.ts'
import { openTestDevice, testId } from '#support/device.ts'

const today = day('2026-11-20')
const PERSON = '0198c000-0000-7000-8000-0000000000bb'

const FORM: ConsentForm = {
  purpose: '支援計画',
  recipients: '県',
  agreedOn: 'R8.4.1',
  withdrawnOn: '',
  note: '',
}

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

const check = (typed: Partial<ConsentForm>, isWithdrawal = false) =>
  checkConsentForm({ ...FORM, ...typed }, { today, isWithdrawal })

const inputOf = (typed: Partial<ConsentForm>) => {
  const checked = check(typed)
  if (!checked.ok) throw new Error('the form is not accepted')
  return checked.value
}

const record = async (typed: Partial<ConsentForm> = {}) => {
  const id = testId()
  await device.door.write(addConsent(id, PERSON, inputOf(typed)))
  const consent = await device.reader.find('consent', id)
  if (!consent) throw new Error('not kept')
  return consent
}

describe('a consent', () => {
  it('is kept as a record about the person', async () => {
    await record()
    const [consent] = await device.reader.list({ type: 'consent', subject: PERSON })
    expect(consent?.fields).toEqual({
      participant: PERSON,
      purpose: '支援計画',
      recipients: '県',
      agreedOn: '2026-04-01',
      withdrawnOn: null,
      note: '',
    })
  })

  it('is withdrawn, never deleted, and a withdrawal made by mistake is taken back', async () => {
    const consent = await record()
    const withdrawal = editConsent(consent, inputOf({ withdrawnOn: '2026/11/1' }))
    expect(withdrawal.changes).toEqual([
      {
        type: 'consent',
        id: consent.id,
        fields: { withdrawnOn: '2026-11-01' },
        from: { withdrawnOn: null },
      },
    ])
    const stateNow = async () => {
      const all = await device.reader.list({ type: 'consent', subject: PERSON })
      return consentState(
        all.map(({ fields }) => fields),
        today,
      )
    }
    await device.door.write(withdrawal.changes)
    expect(await stateNow()).toBe('withdrawn')
    await device.door.write(withdrawal.undo)
    expect(await stateNow()).toBe('given')
  })

  it('is not withdrawn without a day', () => {
    expect(check({ withdrawnOn: ' ' }, true)).toEqual({
      ok: false,
      error: [{ field: 'withdrawnOn', kind: 'empty' }],
    })
    expect(check({ purpose: '', withdrawnOn: '' }, true)).toEqual({
      ok: false,
      error: [
        { field: 'purpose', kind: 'missing' },
        { field: 'withdrawnOn', kind: 'empty' },
      ],
    })
    expect(check({ withdrawnOn: '' }).ok).toBe(true)
  })
})

describe('the list of consents', () => {
  it('begins with the latest agreement; of one day, with the one recorded last', async () => {
    const first = await record({ agreedOn: '2026/4/1' })
    const older = await record({ agreedOn: '2025/4/1' })
    const second = await record({ agreedOn: '2026/4/1' })
    expect(sortConsents([older, first, second])).toEqual([second, first, older])
  })
})
