// The server as one file of our own code; packages are loaded from node_modules.

/** @param {string} outDir must lie in the project, or the packages are not found */
export async function buildServer(outDir) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'server/start.ts',
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'start.js' } },
    },
  })
}
