// The parts of `npm run check` and `npm test`.
import { runQuietly, tool } from './process.mjs'

/** @typedef {{ name: string, program: string, args: readonly string[] }} Check */

/** @type {readonly Check[]} */
const STATIC_CHECKS = [
  ...['src/domain', '.', 'service-worker', 'server', 'tests'].map((project) => ({
    name: `types ${project}`,
    program: tool('tsc'),
    args: ['-p', project],
  })),
  { name: 'lint', program: tool('oxlint'), args: ['--type-aware'] },
  {
    name: 'format',
    program: tool('prettier'),
    args: ['--check', '--cache', '--log-level=warn', '.'],
  },
]

/**
 * Types of every run-place, lint and format, one after the other.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runStaticChecks() {
  const failed = []
  for (const check of STATIC_CHECKS) {
    if (!(await runCheck(check))) failed.push(check.name)
  }
  return failed
}

/**
 * @param {string} reportFile where vitest leaves its JSON report
 * @returns {Promise<boolean>}
 */
export function runUnitTests(reportFile) {
  const reports = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`]
  return runCheck({ name: 'unit tests', program: tool('vitest'), args: ['run', ...reports] })
}

/** @param {Check} check */
async function runCheck({ name, program, args }) {
  const began = performance.now()
  const { ok, output } = await runQuietly(program, args)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!ok) console.log(output)
  return ok
}
