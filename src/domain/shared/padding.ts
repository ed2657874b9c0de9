const BLOCK = 256

/**
 * The length a text of `length` bytes is padded to before sealing, so that its sealed size says
 * little: whole blocks of 256 bytes, and beyond that Padmé (Nikitin et al. 2019, PURBs), which
 * costs at most 12 % and leaks O(log log n) bits.
 */
export function paddedLength(length: number): number {
  const blocks = Math.max(1, Math.ceil(length / BLOCK)) * BLOCK
  const exponent = Math.floor(Math.log2(blocks))
  const freeBits = exponent - (Math.floor(Math.log2(exponent)) + 1)
  const step = Math.max(BLOCK, 2 ** freeBits)
  return Math.ceil(blocks / step) * step
}
