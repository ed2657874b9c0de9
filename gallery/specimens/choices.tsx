import { Held } from '#gallery/held.tsx'
import type { Specimen, Words } from '#gallery/specimen.ts'
import { AnswerGroup, type AnswerGroupProps } from '#ui/choices/answer-group.tsx'
import { Checkbox, Switch } from '#ui/choices/checkbox.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'

export const choices: readonly Specimen[] = [
  {
    name: 'AnswerGroup',
    wide: true,
    touched: (words) => <Answers words={words} number="3" value={2} />,
    states: {
      unanswered: (words) => <Answers words={words} number="3" />,
      answered: (words) => <Answers words={words} number="3" value={3} />,
      'with a hint, off the scale': (words) => (
        <Answers
          words={words}
          hint={words.t('sheet.keys', { keys: '1–4' })}
          value={0}
          choices={[
            ...scale(words),
            { value: 0, label: words.t('rounds.unanswered'), tone: 'quiet' },
          ]}
        />
      ),
      invalid: (words) => (
        <Answers words={words} number="25" error={words.t('rounds.unanswered')} />
      ),
      disabled: (words) => <Answers words={words} number="3" value={3} disabled />,
      'two sheets compared': (words) => (
        <Answers
          words={words}
          number="3"
          choices={scale(words).map((choice, index) => ({
            ...choice,
            note: [words.t('common.self'), undefined, words.t('common.staff')][index],
          }))}
        />
      ),
      'seven answers': (words) => (
        <Answers
          words={words}
          choices={[1, 2, 3, 4, 5, 6, 7].map((value) => ({
            value,
            label: words.t('rounds.itemNumber', { no: value }),
            mark: String(value),
          }))}
        />
      ),
      'large, furigana': (words) => (
        <Answers words={words} number="3" legend={words.kanji} size="large" value={2} />
      ),
      'long text': (words) => (
        <Answers
          words={words}
          legend={words.t('charts.waitsForOwn')}
          choices={scale(words).map((choice) => ({
            ...choice,
            label: words.t('rounds.selfHigher', { by: choice.value }),
          }))}
        />
      ),
    },
  },
  {
    name: 'RadioGroup',
    wide: true,
    touched: (words) => <Employment words={words} />,
    states: {
      'nothing chosen': (words) => <Employment words={words} />,
      chosen: (words) => <Employment words={words} chosen="employed" />,
      invalid: (words) => (
        <Employment
          words={words}
          error={words.t('problem.missing', { label: words.t('sheet.employment') })}
        />
      ),
      disabled: (words) => <Employment words={words} chosen="employed" disabled />,
      'a list with notes': ({ t, kanji }) => (
        <Held first="device">
          {(value, change) => (
            <RadioGroup
              layout="list"
              legend={kanji}
              mark={t('common.required')}
              hint={t('lock.whichMarkHint')}
              value={value}
              onValue={change}
              options={[
                {
                  value: 'device',
                  label: t('lock.startHere'),
                  note: t('lock.startHereText'),
                },
                { value: 'sample', label: t('lock.trySample'), disabled: true },
              ]}
            />
          )}
        </Held>
      ),
    },
  },
  {
    name: 'Checkbox',
    touched: ({ t }) => (
      <Checkbox label={t('sheet.plain')} checked={false} onChecked={() => undefined} />
    ),
    states: {
      empty: (words) => <Toggled words={words} as={Checkbox} />,
      checked: (words) => <Toggled words={words} as={Checkbox} checked />,
      'with a hint': (words) => (
        <Toggled words={words} as={Checkbox} hint={words.t('rounds.lookEarlyText')} />
      ),
      disabled: (words) => <Toggled words={words} as={Checkbox} checked disabled />,
      furigana: (words) => <Toggled words={words} as={Checkbox} label={words.kanji} />,
    },
  },
  {
    name: 'Switch',
    touched: ({ t }) => (
      <Switch label={t('sheet.plain')} checked={false} onChecked={() => undefined} />
    ),
    states: {
      off: (words) => <Toggled words={words} as={Switch} />,
      on: (words) => <Toggled words={words} as={Switch} checked />,
      'with a hint': (words) => (
        <Toggled words={words} as={Switch} hint={words.t('rounds.lookEarlyText')} />
      ),
      disabled: (words) => <Toggled words={words} as={Switch} checked disabled />,
    },
  },
]

const scale = ({ t }: Words) =>
  [
    t('charts.changeLower'),
    t('charts.changeSame'),
    t('charts.changeHigher'),
    t('charts.balanceUnknown'),
  ].map((label, index) => ({ value: index + 1, label, mark: String(index + 1) }))

type AnswersProps = Partial<AnswerGroupProps<number>> & { readonly words: Words }

function Answers({ words, value, ...rest }: AnswersProps) {
  return (
    <Held first={value}>
      {(held, change) => (
        <AnswerGroup
          legend={words.t('app.tagline')}
          choices={scale(words)}
          {...rest}
          value={held}
          onValue={change}
        />
      )}
    </Held>
  )
}

type EmploymentProps = {
  readonly words: Words
  readonly chosen?: string
  readonly error?: string
  readonly disabled?: boolean
}

function Employment({ words: { t }, chosen, ...rest }: EmploymentProps) {
  return (
    <Held first={chosen}>
      {(value, change) => (
        <RadioGroup
          {...rest}
          legend={t('sheet.employment')}
          value={value}
          onValue={change}
          options={[
            { value: 'employed', label: t('common.employed') },
            { value: 'unemployed', label: t('common.unemployed') },
          ]}
        />
      )}
    </Held>
  )
}

type ToggledProps = Partial<Parameters<typeof Checkbox>[0]> & {
  readonly words: Words
  readonly as: typeof Checkbox
}

function Toggled({ words, as: Toggle, checked = false, ...rest }: ToggledProps) {
  return (
    <Held first={checked}>
      {(held, change) => (
        <Toggle label={words.t('sheet.plain')} {...rest} checked={held} onChecked={change} />
      )}
    </Held>
  )
}
