// Running other programs, always in the project's folder.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a program with this terminal as its own. All it prints goes to stderr: stdout is for the
 * result of the script itself.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<boolean>} whether it ended well; false as well when it could not be started
 */
export function run(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['inherit', 2, 2],
  })
  return endedWell(child)
}

/**
 * Runs a program and keeps what it says.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runQuietly(program, args) {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const ok = await endedWell(child)
  return { ok, output: Buffer.concat(chunks).toString('utf8') }
}

/**
 * The path of a tool that npm installed.
 * @param {string} name
 */
export const tool = (name) =>
  fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<boolean>}
 */
function endedWell(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
