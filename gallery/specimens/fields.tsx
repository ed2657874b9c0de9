import { Held } from '#gallery/held.tsx'
import type { Specimen, Words } from '#gallery/specimen.ts'
import { Button } from '#ui/actions/button.tsx'
import { DateField, type DateFieldProps } from '#ui/fields/date-field.tsx'
import { FieldGroup } from '#ui/fields/field-group.tsx'
import { PassphraseField, type PassphraseFieldProps } from '#ui/fields/passphrase-field.tsx'
import { SearchField, type SearchFieldProps } from '#ui/fields/search-field.tsx'
import { SelectField, type SelectFieldProps } from '#ui/fields/select-field.tsx'
import { TextArea, type TextAreaProps } from '#ui/fields/text-area.tsx'
import { TextField, type TextFieldProps } from '#ui/fields/text-field.tsx'

export const fields: readonly Specimen[] = [
  {
    name: 'TextField',
    touched: (words) => <Text words={words} />,
    states: {
      empty: (words) => <Text words={words} />,
      filled: (words) => <Text words={words} value="山田 花子" />,
      'hint and mark': (words) => (
        <Text
          words={words}
          hint={words.t('participants.nameHint')}
          mark={words.t('common.required')}
        />
      ),
      placeholder: (words) => <Text words={words} placeholder={words.t('participants.nameHint')} />,
      invalid: (words) => (
        <Text
          words={words}
          error={words.t('problem.missing', { label: words.t('participants.name') })}
        />
      ),
      disabled: (words) => <Text words={words} value="山田 花子" disabled />,
      'read only': (words) => <Text words={words} value="山田 花子" readOnly />,
      'short, with a button after': (words) => (
        <Text
          words={words}
          value="A-001"
          width="short"
          after={<Button>{words.t('common.edit')}</Button>}
        />
      ),
      'medium, furigana': (words) => (
        <Text words={words} label={words.kanji} hint={words.kanji} width="medium" />
      ),
      'long text': (words) => (
        <Text
          words={words}
          label={words.t('rounds.hiddenTitle')}
          hint={words.t('rounds.hiddenText')}
          value={words.t('rounds.hiddenText')}
        />
      ),
    },
  },
  {
    name: 'TextArea',
    touched: (words) => <Area words={words} />,
    states: {
      empty: (words) => <Area words={words} />,
      'long text': (words) => <Area words={words} value={words.t('app.existsText')} />,
      'two rows, invalid': (words) => (
        <Area
          words={words}
          rows={2}
          error={words.t('problem.missing', { label: words.t('notes.text') })}
        />
      ),
      disabled: (words) => <Area words={words} value={words.t('notes.emptyText')} disabled />,
    },
  },
  {
    name: 'SelectField',
    touched: (words) => <Select words={words} />,
    states: {
      regular: (words) => <Select words={words} />,
      'hint and mark': (words) => (
        <Select
          words={words}
          hint={words.t('participants.sexHint')}
          mark={words.t('common.optional')}
        />
      ),
      'short, furigana': (words) => <Select words={words} label={words.kanji} width="short" />,
      invalid: (words) => (
        <Select
          words={words}
          error={words.t('problem.unknownChoice', { label: words.t('participants.sex') })}
        />
      ),
      disabled: (words) => <Select words={words} disabled />,
    },
  },
  {
    name: 'DateField',
    touched: (words) => <Day words={words} />,
    states: {
      empty: (words) => <Day words={words} hint={words.t('participants.dateHint')} />,
      understood: (words) => <Day words={words} value="R8.11.24" echo="2026-11-24" />,
      'without a calendar': (words) => <Day words={words} picker={undefined} />,
      invalid: (words) => (
        <Day
          words={words}
          value="2026/2/30"
          error={words.t('problem.noSuchDay', { label: words.t('notes.writtenOn') })}
        />
      ),
      disabled: (words) => <Day words={words} value="2026/4/1" disabled />,
    },
  },
  {
    name: 'PassphraseField',
    touched: (words) => <Passphrase words={words} />,
    states: {
      empty: (words) => <Passphrase words={words} />,
      masked: (words) => <Passphrase words={words} value="ゆうぐれの まち" />,
      invalid: (words) => (
        <Passphrase words={words} value="1234" error={words.t('lock.rule.run')} />
      ),
      disabled: (words) => <Passphrase words={words} value="ゆうぐれの まち" disabled />,
    },
  },
  {
    name: 'SearchField',
    window: { height: 130 },
    states: {
      empty: (words) => <Search words={words} />,
      filled: (words) => <Search words={words} value="やまだ" />,
      'label hidden, placeholder': (words) => (
        <Search words={words} labelHidden placeholder={words.t('participants.searchHint')} />
      ),
    },
  },
  {
    name: 'FieldGroup',
    wide: true,
    states: {
      'side by side': (words) => (
        <FieldGroup
          legend={words.t('participants.groupName')}
          hint={words.t('participants.newLead')}
        >
          <Text words={words} />
          <Text words={words} label={words.t('participants.kana')} />
          <Select words={words} />
        </FieldGroup>
      ),
    },
  },
]

type Shown<Props> = Partial<Props> & { readonly words: Words }

const Text = ({ words, value = '', ...rest }: Shown<TextFieldProps>) => (
  <Held first={value}>
    {(held, change) => (
      <TextField label={words.t('participants.name')} {...rest} value={held} onValue={change} />
    )}
  </Held>
)

const Area = ({ words, value = '', ...rest }: Shown<TextAreaProps>) => (
  <Held first={value}>
    {(held, change) => (
      <TextArea label={words.t('notes.text')} {...rest} value={held} onValue={change} />
    )}
  </Held>
)

const Select = ({ words: { t }, ...rest }: Shown<SelectFieldProps<string>>) => (
  <Held first="female">
    {(held, change) => (
      <SelectField
        label={t('participants.sex')}
        options={[
          { value: 'female', label: t('participants.female') },
          { value: 'male', label: t('participants.male') },
          { value: 'other', label: t('participants.other') },
        ]}
        {...rest}
        value={held}
        onValue={change}
      />
    )}
  </Held>
)

const Day = ({ words: { t }, value = '', ...rest }: Shown<DateFieldProps>) => (
  <Held first={value}>
    {(held, change) => (
      <DateField
        label={t('notes.writtenOn')}
        picker={{ label: t('participants.pickDate'), isoValue: '', onPick: change }}
        {...rest}
        value={held}
        onValue={change}
      />
    )}
  </Held>
)

const Passphrase = ({ words: { t }, value = '', ...rest }: Shown<PassphraseFieldProps>) => (
  <Held first={value}>
    {(held, change) => (
      <PassphraseField
        label={t('lock.passphrase')}
        showLabel={t('common.show')}
        hideLabel={t('common.hide')}
        {...rest}
        value={held}
        onValue={change}
      />
    )}
  </Held>
)

const Search = ({ words: { t }, value = '', ...rest }: Shown<SearchFieldProps>) => (
  <Held first={value}>
    {(held, change) => (
      <SearchField
        label={t('participants.search')}
        clearLabel={t('participants.clearSearch')}
        {...rest}
        value={held}
        onValue={change}
      />
    )}
  </Held>
)
