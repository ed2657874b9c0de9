/**
 * An instrument pack: GN-25, TS-59 or any other rating sheet as data, never as code
 * (precedent: CamCOPS ships skeletons and loads the text from a file of the site). Its texts may tell
 * their readings, 働《はたら》く準備《じゅんび》; only `text` of an item has its reading beside it.
 *
 * Invariants of every `Pack` that came through `checkPack`:
 * - the answers of the scale are exactly the integers 1…k, 2 ≤ k ≤ 7, in display order;
 * - items are numbered 1…n without gap or duplicate and stand in that order;
 * - every axis an item names is listed, every listed axis has an item;
 * - ids and titles are unique among the axes of one kind.
 */
import * as z from 'zod/mini'
import { canonicalJson } from '#domain/shared/canonical-json.ts'

export const PACK_FORMAT = 'ayumi-pack'
export const PACK_FORMAT_VERSION = 1
export const MAX_ITEMS = 200
export const MAX_AXES = 100
export const MIN_SCALE_ANSWERS = 2
export const MAX_SCALE_ANSWERS = 7

/** From coarse to fine. Only `domain` is known for every instrument. */
export const AXIS_KINDS = ['domain', 'detail', 'indicator'] as const
export type AxisKind = (typeof AXIS_KINDS)[number]

/** What a failed refinement of the pack schema says about the text it refused. */
export type TextFault = 'emptyText' | 'badId'

const fault = (kind: TextFault) => ({ params: { kind } })

/** Text for people: trimmed, never blank. */
const text = (maxLength: number) =>
  z.string().check(
    z.trim(),
    z.refine((value) => value !== '', fault('emptyText')),
    z.maxLength(maxLength),
  )

const packId = z
  .string()
  .check(z.refine((value) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(value), fault('badId')))

const count = z.int().check(z.gte(1))

export const scaleSchema = z.readonly(
  z.strictObject({
    /** In display order; `value` is what a sheet stores. */
    answers: z.readonly(
      z
        .array(z.readonly(z.strictObject({ value: z.int(), label: text(50) })))
        .check(z.minLength(MIN_SCALE_ANSWERS), z.maxLength(MAX_SCALE_ANSWERS)),
    ),
  }),
)

const itemSchema = z.readonly(
  z.strictObject({
    no: count,
    text: text(500),
    /** The whole text in kana, for furigana and for reading aloud. */
    reading: z.exactOptional(text(1000)),
    /** The text in やさしい日本語. */
    plain: z.exactOptional(text(500)),
    /** Ids of axes. */
    domain: text(100),
    detail: z.exactOptional(text(100)),
    indicator: z.exactOptional(text(100)),
    /** Worded so that a high answer is the worse one; see `reverseRaw`. */
    reverse: z.boolean(),
    /** What each answer means for this item, for the rater. */
    rubric: z.exactOptional(text(2000)),
    /** Where the wording was published. */
    source: z.exactOptional(text(500)),
  }),
)

const axesSchema = z.readonly(
  z
    .array(z.readonly(z.strictObject({ id: text(100), title: text(100) })))
    .check(z.minLength(1), z.maxLength(MAX_AXES)),
)

/** The shape alone; `checkPack` adds the invariants above. */
export const packSchema = z.readonly(
  z.strictObject({
    format: z.literal(PACK_FORMAT),
    formatVersion: z.literal(PACK_FORMAT_VERSION),
    id: packId,
    /** 1, 2, 3 …: an edited pack is a new version, so old sheets keep the wording they had. */
    version: count,
    title: text(200),
    /** Who owns the wording and on what terms it may be used; printed with every sheet. */
    rights: text(2000),
    source: z.exactOptional(text(2000)),
    /** A warning shown wherever the pack is used, e.g. 「サンプル文言」. */
    notice: z.exactOptional(text(200)),
    scale: scaleSchema,
    items: z.readonly(z.array(itemSchema).check(z.minLength(1), z.maxLength(MAX_ITEMS))),
    axes: z.readonly(
      z.strictObject({
        domain: axesSchema,
        detail: z.exactOptional(axesSchema),
        indicator: z.exactOptional(axesSchema),
      }),
    ),
  }),
)

/** Which exact wording a sheet was answered with. */
export const packRefSchema = z.readonly(
  z.strictObject({
    id: packId,
    version: count,
    /** base64url SHA-256 of the UTF-8 bytes of `packCanonicalForm`, without padding. */
    hash: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
  }),
)

export type Pack = z.output<typeof packSchema>
export type PackItem = Pack['items'][number]
export type PackScale = Pack['scale']
export type PackAxis = Pack['axes']['domain'][number]
export type PackRef = z.output<typeof packRefSchema>

/** The text whose SHA-256 identifies a pack: equal packs give equal text on every device. */
export function packCanonicalForm(pack: Pack): string {
  return canonicalJson(pack)
}

/** The lowest and highest answer of the scale: 1 and k. */
export function scaleBounds(pack: Pack): { readonly min: number; readonly max: number } {
  const values = pack.scale.answers.map((answer) => answer.value)
  return { min: Math.min(...values), max: Math.max(...values) }
}

/** A raw answer seen from the other end of the scale: 4 ↔ 1, 3 ↔ 2. Twice is the identity. */
export function reverseRaw(pack: Pack, raw: number): number {
  const { min, max } = scaleBounds(pack)
  return max + min - raw
}
