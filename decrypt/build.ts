import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const PAGE = 'decrypt.html'
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Vite plugin: makes decrypt.html of this folder, with its script and style inside, next to the app.
 * Its own policy lets it run these two and ask nobody for anything.
 */
export function decryptPage(): Plugin {
  return {
    name: 'ayumi:decrypt-page',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle: {
      sequential: true,
      order: 'pre',
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The page needs a folder to be built into')
        await writeFile(join(dir, PAGE), await makePage())
      },
    },
  }
}

async function makePage(): Promise<string> {
  const style = await readFile(here('decrypt.css'), 'utf8')
  const script = await compile()
  const policy = [
    "default-src 'none'",
    // The checksum (hash-wasm) is WebAssembly.
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = await readFile(here('index.html'), 'utf8')
  return page
    .replace(
      '<!-- policy -->',
      () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`)
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** All of it in one classic script: a page from a disk may load no modules. */
async function compile(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // There is nothing to load beside a single script, so where it lies does not matter.
    define: { __APP_VERSION__: JSON.stringify(''), 'import.meta': '{}' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: here('start.tsx'),
        output: { format: 'iife' },
      },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the page has no script')
  // Inside a page, these words would end it.
  return chunk.code.replaceAll('</script', '<\\/script')
}
