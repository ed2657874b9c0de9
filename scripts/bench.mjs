// npm run bench: measures, and prints one JSON object on stdout; progress goes to stderr.
// `npm run bench -- unlock` runs only the files whose name contains "unlock".
import { readdir } from 'node:fs/promises'
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

process.chdir(ROOT)
await bootstrap({ browser: true })
if (!(await isBuildCurrent()) && !(await run(process.execPath, ['scripts/build.mjs']))) {
  process.exit(1)
}

const files = (await readdir(FOLDER)).filter(
  (file) => file.endsWith('.bench.ts') && file.includes(process.argv[2] ?? ''),
)
await compile(files)
console.log(JSON.stringify(await runAll(files), null, 2))
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
    try {
      /** @type {Benchmark} */
      const benchmark = await import(module.href)
      console.error(`${benchmark.name} …`)
      results[benchmark.name] = await benchmark.run()
    } catch (error) {
      console.error(`${file} failed:`, error)
      process.exitCode = 1
    }
  }
  return results
}
