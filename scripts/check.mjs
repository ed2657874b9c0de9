// npm run check: everything that can be checked without a browser.
import { bootstrap } from './bootstrap.mjs'
import { runStaticChecks, runUnitTests } from './checks.mjs'

await bootstrap()
const [failedChecks, unit] = await Promise.all([
  runStaticChecks(),
  runUnitTests('test-results/unit.json'),
])
process.exitCode = failedChecks.length === 0 && unit ? 0 : 1
