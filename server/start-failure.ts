/** Why the server did not start; each is something the person who starts it can put right. */
export type StartFailure =
  /** A setting in the environment is not usable: correct it or leave it out. */
  | { readonly kind: 'bad-setting'; readonly setting: string; readonly expected: string }
  /** The app has not been built: `npm run build`, or `npm start`, which builds it. */
  | { readonly kind: 'no-build'; readonly folder: string }
  /** The data folder cannot be made or written to: another DATA_DIR, or other permissions. */
  | { readonly kind: 'data-folder-unwritable'; readonly folder: string; readonly code: string }
  /**
   * The address cannot be had. EADDRINUSE: another program listens there, often an Ayumi that
   * still runs; stop it, or set another PORT. Any other code: another HOST or PORT.
   */
  | {
      readonly kind: 'cannot-listen'
      readonly host: string
      readonly port: number
      readonly code: string
    }

/** One line for the terminal: what happened and what to do. */
export function describeStartFailure(failure: StartFailure): string {
  if (failure.kind === 'bad-setting') {
    return `${failure.setting} must be ${failure.expected}.`
  }
  if (failure.kind === 'no-build') {
    return `The app is not built (nothing in ${failure.folder}). Run "npm run build" first.`
  }
  if (failure.kind === 'data-folder-unwritable') {
    return `The data folder ${failure.folder} cannot be written to (${failure.code}). Set DATA_DIR to another folder or change its permissions.`
  }
  const { host, port, code } = failure
  return code === 'EADDRINUSE'
    ? `Port ${port} on ${host} is in use already. Stop the other program or set PORT to another number.`
    : `Listening on ${host} port ${port} was refused (${code}). Set HOST or PORT to another value.`
}
