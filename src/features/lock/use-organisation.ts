import { useRecords } from '#services/use-session.ts'

/** The name of the organisation whose records these are; '' while it is read. */
export const useOrganisation = (): string =>
  useRecords({ type: 'office' })?.find(({ fields }) => fields.ours)?.fields.name ?? ''
