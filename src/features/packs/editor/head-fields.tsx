import { MAX_SCALE_ANSWERS, MIN_SCALE_ANSWERS } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Card } from '#ui/content/card.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { resizeScale, setAnswerLabel, type PackDraft } from './draft.ts'
import { answerId, HEAD_IDS, SCALE_SIZE_ID } from './draft-problems.ts'
import type { Edit } from './use-pack-draft.ts'

interface HeadProps {
  readonly draft: PackDraft
  readonly edit: Edit
  readonly errorOf: (fieldId: string) => string | undefined
}

/** What a sheet is called, whose wording it is, and what to know wherever it is used. */
export function HeadFields({ draft, edit, errorOf }: HeadProps) {
  const { t } = useLocale()
  const field = (name: keyof typeof HEAD_IDS) => {
    const id = HEAD_IDS[name]
    return {
      id,
      label: t(`packs.field.${name}`),
      value: draft[name],
      error: errorOf(id),
      onValue: (text: string) => edit((last) => ({ ...last, [name]: text }), id),
    }
  }
  return (
    <Card title={t('packs.headTitle')}>
      <TextField {...field('title')} mark={t('common.required')} />
      <TextArea
        {...field('rights')}
        rows={3}
        mark={t('common.required')}
        hint={t('packs.rightsHint')}
      />
      <TextField {...field('notice')} mark={t('common.optional')} hint={t('packs.noticeHint')} />
    </Card>
  )
}

const SIZES = Array.from({ length: MAX_SCALE_ANSWERS - MIN_SCALE_ANSWERS + 1 }, (_, index) =>
  String(index + MIN_SCALE_ANSWERS),
)

/** The answers of the scale in the order in which they are shown. */
export function ScaleFields({ draft, edit, errorOf }: HeadProps) {
  const { t } = useLocale()
  return (
    <Card title={t('packs.scale')}>
      <p class="muted small">{t('packs.scaleHint')}</p>
      <SelectField
        id={SCALE_SIZE_ID}
        label={t('packs.scaleSize')}
        width="short"
        value={String(draft.answers.length)}
        options={SIZES.map((size) => ({ value: size, label: t('packs.answers', { count: size }) }))}
        error={errorOf(SCALE_SIZE_ID)}
        onValue={(size) => edit((last) => resizeScale(last, Number(size)))}
      />
      <div class="field-grid">
        {draft.answers.map(({ value, label }, index) => (
          <TextField
            key={value}
            id={answerId(index)}
            label={t('packs.answerLabel', { value })}
            value={label}
            error={errorOf(answerId(index))}
            onValue={(text) => edit((last) => setAnswerLabel(last, value, text), answerId(index))}
          />
        ))}
      </div>
    </Card>
  )
}
