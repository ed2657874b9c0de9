/** Instrument packs of every allowed shape, and answers to them, for property tests. */
import * as fc from 'fast-check'
import type { Pack, PackAxis, PackItem } from '#domain/instruments/pack.ts'
import type { Answers } from '#domain/sheets/answers.ts'

/** Text as people keep it: not blank, no white space around it. */
export const keptText = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '')

export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    items: fc.array(anyItemDraft(), { minLength: 1, maxLength: 12 }),
    values: fc.integer({ min: 2, max: 7 }).chain((k) => shuffled(oneTo(k))),
    title: keptText,
    rights: keptText,
    notice: fc.option(keptText, { nil: undefined }),
    hasDetails: fc.boolean(),
  })
  .map(({ items, values, title, rights, notice, hasDetails }) => ({
    format: 'ayumi-pack' as const,
    formatVersion: 1 as const,
    id: 'any-pack',
    version: 1,
    title,
    rights,
    ...(notice === undefined ? {} : { notice }),
    scale: { answers: values.map((value) => ({ value, label: `answer ${value}` })) },
    items: items.map((draft, index) => itemOf(draft, index + 1, hasDetails)),
    axes: {
      domain: axesOf(items.map((draft) => draft.domain)),
      ...(hasDetails ? { detail: axesOf(items.map((draft) => draft.detail)) } : {}),
    },
  }))

/** Answers to some of a pack's items. */
export function anyAnswersTo(pack: Pack): fc.Arbitrary<Answers> {
  const k = pack.scale.answers.length
  return fc
    .array(fc.option(fc.integer({ min: 1, max: k }), { nil: null }), {
      minLength: pack.items.length,
      maxLength: pack.items.length,
    })
    .map((values) =>
      Object.fromEntries(
        values.flatMap((value, index) => (value === null ? [] : [[String(index + 1), value]])),
      ),
    )
}

export const anyAnsweredPack: fc.Arbitrary<{ pack: Pack; answers: Answers }> = anyPack.chain(
  (pack) => anyAnswersTo(pack).map((answers) => ({ pack, answers })),
)

export const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], { minLength: list.length })

interface ItemDraft {
  readonly text: string
  readonly reading: string | undefined
  readonly reverse: boolean
  readonly domain: number
  readonly detail: number
}

function anyItemDraft(): fc.Arbitrary<ItemDraft> {
  return fc.record({
    text: keptText,
    reading: fc.option(keptText, { nil: undefined }),
    reverse: fc.boolean(),
    domain: fc.integer({ min: 1, max: 3 }),
    detail: fc.integer({ min: 1, max: 5 }),
  })
}

function itemOf(draft: ItemDraft, no: number, hasDetails: boolean): PackItem {
  const { text, reading, reverse, domain, detail } = draft
  return {
    no,
    text,
    ...(reading === undefined ? {} : { reading }),
    domain: `axis-${domain}`,
    ...(hasDetails ? { detail: `axis-${detail}` } : {}),
    reverse,
  }
}

function axesOf(numbers: readonly number[]): PackAxis[] {
  return [...new Set(numbers)].map((number) => ({ id: `axis-${number}`, title: `Axis ${number}` }))
}

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1)
