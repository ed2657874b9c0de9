import { MAX_PROBLEMS } from '#domain/instruments/pack-problem.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { FileProblem } from './pack-file.ts'
import { whatText, whereText } from './problem-text.ts'

/** Every fault of a file: the place in words, what is wrong, and the field as the file has it. */
export function ProblemList({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { t } = useLocale()
  return (
    <>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>
            <ProblemLine problem={problem} />
          </li>
        ))}
      </ul>
      {problems.length === MAX_PROBLEMS && <p>{t('packs.onlyFirst', { count: MAX_PROBLEMS })}</p>}
    </>
  )
}

function ProblemLine({ problem }: { readonly problem: FileProblem }) {
  const { t } = useLocale()
  const [where, what] = [whereText(t, problem), whatText(t, problem)]
  return (
    <>
      {where === null ? what : t('packs.problemAt', { where, what })}
      {'path' in problem && problem.path !== '' && (
        <>
          {' '}
          <code>{problem.path}</code>
        </>
      )}
    </>
  )
}
