/** The tools that fill in the placeholders of stored responses, each in a notation of its own. */
export const DIALECTS = [
  'zendesk',
  'freshdesk',
  'intercom',
  'helpscout',
  'front',
  'gorgias',
  'chatwoot',
  'zammad',
  'osticket',
  'hubspot',
  'whatsapp',
  'salesforce',
  'discourse',
  'github',
] as const

export type Dialect = (typeof DIALECTS)[number]
