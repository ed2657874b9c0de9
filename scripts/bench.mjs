// npm run bench: measures, and prints one JSON object on stdout; progress goes to stderr.
// `npm run bench -- unlock` runs only the files whose name contains "unlock".
import { readdir } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { ROOT, run } from './process.mjs'
import { isBuildCurrent } from './sources.mjs'

/**
 * What a file in tests/bench exports.
 * @typedef {{ name: string, run: () => Promise<object> }} Benchmark
 */

const FOLDER = 'tests/bench'
const OUT = 'dist/bench'
/** For one benchmark; all of them together take about ten minutes. `BENCH_MINUTES` for the long ones. */
const LIMIT_MS = Number(process.env['BENCH_MINUTES'] ?? 5) * 60_000

process.chdir(ROOT)
await bootstrap({ browser: true })
if (!(await isBuildCurrent()) && !(await run(process.execPath, ['scripts/build.mjs']))) {
  process.exit(1)
}

const files = (await readdir(FOLDER)).filter(
  (file) => file.endsWith('.bench.ts') && file.includes(process.argv[2] ?? ''),
)
await compile(files)
const machine = describeMachine()
const results = await runAll(files)
for (const goal of listMissed(results)) console.error(`missed: ${goal}`)
console.log(JSON.stringify({ machine, ...results }, null, 2))
process.exit()

/**
 * Benchmarks use the sources themselves; Vite makes them runnable.
 * @param {readonly string[]} files
 */
async function compile(files) {
  const { build } = await import('vite')
  await build({
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: OUT,
      rolldownOptions: {
        input: files.map((file) => join(FOLDER, file)),
        output: { entryFileNames: '[name].js' },
      },
    },
  })
}

/**
 * One after the other, so that none disturbs another; one that fails does not stop the rest.
 * @param {readonly string[]} files
 */
async function runAll(files) {
  /** @type {Record<string, object>} */
  const results = {}
  for (const file of files) {
    const module = pathToFileURL(join(ROOT, OUT, file.replace(/ts$/, 'js')))
    const began = performance.now()
    try {
      /** @type {Benchmark} */
      const benchmark = await import(module.href)
      console.error(`${benchmark.name} …`)
      results[benchmark.name] = await inTime(benchmark.run())
      console.error(`  took ${((performance.now() - began) / 1_000).toFixed(0)} s`)
    } catch (error) {
      console.error(`${file} failed:`, error)
      process.exitCode = 1
    }
  }
  return results
}

/**
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
function inTime(work) {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new Error(`not done within ${LIMIT_MS / 1_000} s`))
    const timer = setTimeout(tooLate, LIMIT_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/**
 * The goals (see tests/bench/figures.ts) that were not reached, by where they stand in the results.
 * @param {object} results
 * @param {readonly string[]} path
 * @returns {string[]}
 */
function listMissed(results, path = []) {
  if ('isMet' in results && !results.isMet)
    return [`${path.join(' / ')} ${JSON.stringify(results)}`]
  return Object.entries(results).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? listMissed(value, [...path, key]) : [],
  )
}

/** Figures say little without the machine; a load above zero says that others are at work on it. */
function describeMachine() {
  const [cpu] = cpus()
  return { cpu: cpu?.model, cores: cpus().length, load: loadavg()[0], node: process.version }
}
