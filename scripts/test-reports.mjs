// Vitest and Playwright count in their own ways; here both become one.
import { readFile } from 'node:fs/promises'
import { stripVTControlCharacters } from 'node:util'

/** Of what a failed test said; what was expected and what came is among them. */
const REASON_LINES = 8

/**
 * @typedef {{ name: string, reason?: string | undefined }} Test with what it said when it failed
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} TestReport
 *   names of tests, those of failed ones with the reason
 */

/**
 * @param {string} file Vitest's JSON report
 * @param {boolean} endedWell its exit code was 0
 * @returns {Promise<TestReport>}
 */
export async function readVitestReport(file, endedWell) {
  /** @type {import('vitest/node').JsonTestResults | undefined} */
  const report = await readJson(file)
  const tests = (report?.testResults ?? []).flatMap((one) =>
    one.assertionResults.map(({ fullName, status, failureMessages }) => ({
      name: fullName,
      status,
      reason: failureMessages?.[0],
    })),
  )
  return toReport('unit tests', endedWell, {
    passed: tests.filter(({ status }) => status === 'passed'),
    failed: tests.filter(({ status }) => status === 'failed'),
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed'),
  })
}

/**
 * @param {string} file Playwright's JSON report
 * @param {boolean} endedWell its exit code was 0
 * @returns {Promise<TestReport>}
 */
export async function readPlaywrightReport(file, endedWell) {
  /** @type {import('@playwright/test/reporter').JSONReport | undefined} */
  const report = await readJson(file)
  const tests = (report?.suites ?? []).flatMap(listTests)
  return toReport('browser tests', endedWell, {
    passed: tests.filter(({ status }) => status === 'expected'),
    failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky'),
    skipped: tests.filter(({ status }) => status === 'skipped'),
  })
}

/**
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @returns {(Test & { status: string })[]}
 */
function listTests(suite) {
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status, results }) => ({
      name: `${spec.file} › ${spec.title} (${projectName})`,
      status,
      reason: results.find(({ error }) => error)?.error?.message,
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(listTests)]
}

/**
 * A run that broke without any test failing (a file that cannot be loaded, a crash, no tests at
 * all) still counts as one failure.
 * @param {string} runner
 * @param {boolean} endedWell
 * @param {Record<'passed' | 'failed' | 'skipped', Test[]>} tests
 * @returns {TestReport}
 */
function toReport(runner, endedWell, { passed, failed, skipped }) {
  const names = failed.map(nameWithReason)
  if (!endedWell && names.length === 0) names.push(`${runner} as a whole`)
  return { passed: passed.length, failed: names, skipped: skipped.map(({ name }) => name) }
}

/**
 * The whole story stands further up, where a long log may have been cut.
 * @param {Test} test
 */
function nameWithReason({ name, reason = '' }) {
  const lines = stripVTControlCharacters(reason).split('\n', REASON_LINES)
  return [name, ...lines.filter((line) => line.trim() !== '').map((line) => `  ${line}`)].join('\n')
}

/** @param {string} file */
async function readJson(file) {
  return readFile(file, 'utf8').then(JSON.parse, () => undefined)
}
