/** The mark of Ayumi, three steps on their way: the same file as the app's icon. */
export function BrandMark() {
  return <img class="brand-mark" src="/icons/favicon.svg" width={40} height={40} alt="" />
}
