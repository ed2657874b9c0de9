import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { headerSchema, lineSchema } from '#domain/backup/backup-format.ts'
import { recordSchema, recordTypes } from '#domain/record-types.ts'
import { sampleLines } from './sample-lines.ts'

/** One line of a backup, as a JSON Schema: made from what the app itself reads by. */
function backupSchema() {
  const convert = (schema: z.ZodMiniType) => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, {
      unrepresentable: 'any',
      io: 'input',
    })
    return rest
  }
  const types = Object.entries(recordTypes).map(([type, { fields }]) => ({
    anyOf: [
      { not: { properties: { type: { const: type } } } },
      { properties: { fields: convert(fields) } },
    ],
  }))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://ayumi.invalid/backup.schema.json',
    title: 'Ayumi backup, format 1: one line',
    description:
      'A backup is JSON Lines: a header, one line for each record and for what else is kept, a footer. See docs/backup-format.md.',
    anyOf: [convert(z.strictObject({ ayumiBackup: headerSchema })), convert(lineSchema)],
    properties: {
      record: { ...convert(recordSchema), allOf: types },
    },
  }
}

it('is published as the app reads it', async () => {
  const text = `${JSON.stringify(backupSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../docs/backup.schema.json')
})

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(backupSchema())

it.each(sampleLines.good)('accepts what a backup holds: %j', (line) => {
  expect(validate(line), JSON.stringify(validate.errors)).toBe(true)
})

it.each(sampleLines.bad)('refuses what none holds: %j', (line) => {
  expect(validate(line)).toBe(false)
})
