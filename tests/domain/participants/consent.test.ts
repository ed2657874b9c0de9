import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consentSchema,
  consentState,
  parseConsentForm,
  type ConsentForm,
} from '#domain/participants/consent.ts'
import { addDays, expectIsoDate as day } from '#domain/shared/dates.ts'

const today = day('2026-11-20')

const consent = (agreedOn: string, withdrawnOn: string | null = null) => ({
  agreedOn: day(agreedOn),
  withdrawnOn: withdrawnOn === null ? null : day(withdrawnOn),
})

const submit = (typed: Partial<ConsentForm>) =>
  parseConsentForm(
    {
      purpose: '支援の記録',
      recipients: '',
      agreedOn: '令和8年4月1日',
      withdrawnOn: '',
      note: '',
      ...typed,
    },
    today,
  )

describe('where consent stands', () => {
  it('is nowhere before anybody agreed', () => {
    expect(consentState([], today)).toBe('none')
    expect(consentState([consent('2026-11-21')], today)).toBe('none')
  })

  it('is given from the day of the agreement to the day before its withdrawal', () => {
    const consents = [consent('2026-04-01', '2026-10-01')]
    expect(consentState(consents, day('2026-03-31'))).toBe('none')
    expect(consentState(consents, day('2026-04-01'))).toBe('given')
    expect(consentState(consents, day('2026-09-30'))).toBe('given')
    expect(consentState(consents, day('2026-10-01'))).toBe('withdrawn')
  })

  it('is given again by a new agreement', () => {
    expect(consentState([consent('2026-04-01', '2026-05-01'), consent('2026-06-01')], today)).toBe(
      'given',
    )
  })

  it('does not depend on the order of the records, and never returns to none', () => {
    const consents = fc.array(
      fc.tuple(fc.nat(60), fc.option(fc.nat(60))).map(([agreed, withdrawn]) => ({
        agreedOn: addDays(today, agreed),
        withdrawnOn: withdrawn === null ? null : addDays(today, agreed + withdrawn),
      })),
    )
    fc.assert(
      fc.property(consents, fc.nat(130), (consents, days) => {
        const on = addDays(today, days)
        expect(consentState(consents.toReversed(), on)).toBe(consentState(consents, on))
        if (consentState(consents, on) !== 'none') {
          expect(consentState(consents, addDays(on, 1))).not.toBe('none')
        }
      }),
    )
  })
})

describe('the form of a consent', () => {
  it('takes dates as people write them and gives what can be stored', () => {
    const result = submit({ withdrawnOn: 'R8.10.1' })
    expect(result).toEqual({
      ok: true,
      value: {
        purpose: '支援の記録',
        recipients: '',
        agreedOn: '2026-04-01',
        withdrawnOn: '2026-10-01',
        note: '',
      },
    })
    expect(
      result.ok && consentSchema.safeParse({ participant: 'p1', ...result.value }).success,
    ).toBe(true)
  })

  it('has no withdrawal while it holds, and may be withdrawn on its own day', () => {
    expect(submit({})).toMatchObject({ value: { withdrawnOn: null } })
    expect(submit({ withdrawnOn: '2026/4/1' })).toMatchObject({
      value: { withdrawnOn: '2026-04-01' },
    })
  })

  it.each([
    [{ purpose: '' }, [{ field: 'purpose', kind: 'missing' }]],
    [{ agreedOn: '' }, [{ field: 'agreedOn', kind: 'empty' }]],
    [{ agreedOn: '2026-11-21' }, [{ field: 'agreedOn', kind: 'inFuture' }]],
    [{ withdrawnOn: '2026-03-31' }, [{ field: 'withdrawnOn', kind: 'beforeAgreement' }]],
    [{ withdrawnOn: '2026-11-21' }, [{ field: 'withdrawnOn', kind: 'inFuture' }]],
  ])('refuses %j', (typed, error) => {
    expect(submit(typed)).toEqual({ ok: false, error })
  })
})
