import type { Shape } from './model.ts'
import { hasOne, hasTexts, isRecord, textOf } from './values.ts'

/**
 * Salesforce's quick text, as a query gives it (`records`, below `result` with the command line). Agents put it
 * into what they write: greetings, closings, answers; each is a piece of a reply.
 */
export const salesforce: Shape = {
  dialect: 'salesforce',
  channel: null,
  rows: [['records'], ['result', 'records'], []],
  tells: (row) =>
    hasTexts(row, 'Name', 'Message') &&
    ((isRecord(row.attributes) && row.attributes.type === 'QuickText') ||
      hasOne(row, 'Channel', 'Channel__c', 'Category', 'Category__c', 'IsInsertable')),
  entries: (row) =>
    hasTexts(row, 'Message')
      ? [{ text: ['Message'], markup: 'text', name: textOf(row.Name), fragment: true }]
      : null,
}
