/** The system's code of an error ("EADDRINUSE", "ENOTDIR"); a bug has none and is thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
