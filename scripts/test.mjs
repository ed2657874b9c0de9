// npm test: everything there is. The last line is the total: "N passed, N failed".
import { mkdir, rm } from 'node:fs/promises'
import { bootstrap } from './bootstrap.mjs'
import { runStaticChecks, runUnitTests } from './checks.mjs'
import { ROOT, run, tool } from './process.mjs'
import { isBuildCurrent } from './sources.mjs'
import { readPlaywrightReport, readVitestReport } from './test-reports.mjs'

/** @typedef {import('./test-reports.mjs').TestReport} TestReport */

const UNIT_REPORT = 'test-results/unit.json'
/** As playwright.config.ts names it. */
const E2E_REPORT = 'test-results/e2e.json'

// Said last whatever happens, also when something breaks before a test could run.
let totals = '0 passed, 1 failed'
process.once('exit', () => console.log(totals))

process.chdir(ROOT)
await bootstrap({ browser: true })
await rm('test-results', { recursive: true, force: true })
await mkdir('test-results')

// The server's tests and the browser's need the build.
const built = (await isBuildCurrent()) || (await run(process.execPath, ['scripts/build.mjs']))
const [failedChecks, unit] = await Promise.all([runStaticChecks(), runUnitTests(UNIT_REPORT)])
const reports = [await readVitestReport(UNIT_REPORT, unit)]
if (built) reports.push(await runBrowserTests())
totals = summarise(built ? failedChecks : ['build', ...failedChecks], reports)

/** @returns {Promise<TestReport>} */
async function runBrowserTests() {
  const ok = await run(tool('playwright'), ['test'])
  return readPlaywrightReport(E2E_REPORT, ok)
}

/**
 * Lists what failed or was skipped and sets the exit code.
 * @param {readonly string[]} failedChecks each counts as one failure
 * @param {readonly TestReport[]} reports
 */
function summarise(failedChecks, reports) {
  const failures = [...failedChecks, ...reports.flatMap((report) => report.failed)]
  const skipped = reports.flatMap((report) => report.skipped)
  for (const name of skipped) console.log(`skipped: ${name}`)
  for (const name of failures) console.log(`failed: ${name}`)

  // A test nobody ran shows nothing; where it counts, it counts as failed.
  const failed = failures.length + (process.env['CI'] === 'true' ? skipped.length : 0)
  const passed = reports.reduce((sum, report) => sum + report.passed, 0)
  process.exitCode = failed === 0 ? 0 : 1
  return `${passed} passed, ${failed} failed`
}
