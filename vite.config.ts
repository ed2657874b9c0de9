import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import packageJson from './package.json' with { type: 'json' }
import { decryptPage } from './decrypt/build.ts'
import { serviceWorker } from './service-worker/build.ts'

const DOMAIN_TESTS = 'tests/domain/**/*.test.ts'

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    // The first browsers with light-dark(); older ones would get a slow imitation of it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    modulePreload: { polyfill: false },
    // Every file stands on its own: nothing is inlined that the content security policy would refuse.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  plugins: [webManifest(), decryptPage(), serviceWorker()],
  test: {
    environment: 'node',
    testTimeout: 15_000,
    // Processes, not threads: those would hear each other's broadcasts, as tabs of one browser do.
    pool: 'forks',
    // Left to itself Vitest leaves one of two cores idle.
    maxWorkers: availableParallelism(),
    projects: [
      // The domain is pure, so its tests share their modules, which takes half the time.
      { extends: true, test: { name: 'domain', include: [DOMAIN_TESTS], isolate: false } },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [DOMAIN_TESTS, 'tests/e2e/**', 'tests/bench/**'],
        },
      },
    ],
  },
})

/**
 * Emits the manifest under its own name. Left to Vite it would get a hashed one, and installed
 * Android apps never look for a manifest under a new name.
 */
function webManifest(): Plugin {
  const fileName = 'manifest.webmanifest'
  return {
    name: 'ayumi:web-manifest',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await readFile(fileName) })
    },
  }
}
