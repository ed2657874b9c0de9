// Vitest and Playwright count in their own ways; here both become one.
import { readFile } from 'node:fs/promises'

/**
 * @typedef {{ passed: number, failed: string[], skipped: string[] }} TestReport names of tests
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
    one.assertionResults.map(({ fullName, status }) => ({ name: fullName, status })),
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
 * @returns {{ name: string, status: string }[]}
 */
function listTests(suite) {
  const own = suite.specs.flatMap((spec) =>
    spec.tests.map(({ projectName, status }) => ({
      name: `${spec.file} › ${spec.title} (${projectName})`,
      status,
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(listTests)]
}

/**
 * A run that broke without any test failing (a file that cannot be loaded, a crash, no tests at
 * all) still counts as one failure.
 * @param {string} runner
 * @param {boolean} endedWell
 * @param {Record<'passed' | 'failed' | 'skipped', { name: string }[]>} tests
 * @returns {TestReport}
 */
function toReport(runner, endedWell, { passed, failed, skipped }) {
  const names = failed.map(({ name }) => name)
  if (!endedWell && names.length === 0) names.push(`${runner} as a whole`)
  return { passed: passed.length, failed: names, skipped: skipped.map(({ name }) => name) }
}

/** @param {string} file */
async function readJson(file) {
  return readFile(file, 'utf8').then(JSON.parse, () => undefined)
}
