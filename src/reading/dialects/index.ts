import type { Dialect } from '../../case/dialects.ts'
import { chatwoot } from './chatwoot.ts'
import { discourse } from './discourse.ts'
import { freshdesk } from './freshdesk.ts'
import { front } from './front.ts'
import { github } from './github.ts'
import { gorgias } from './gorgias.ts'
import { helpscout } from './helpscout.ts'
import { hubspot } from './hubspot.ts'
import { intercom } from './intercom.ts'
import { osticket } from './osticket.ts'
import { salesforce } from './salesforce.ts'
import type { DialectTable } from './table.ts'
import { whatsapp } from './whatsapp.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

/** What is known of each tool that fills in placeholders. */
export const DIALECT_TABLES: Readonly<Record<Dialect, DialectTable>> = {
  zendesk,
  freshdesk,
  intercom,
  helpscout,
  front,
  gorgias,
  chatwoot,
  zammad,
  osticket,
  hubspot,
  whatsapp,
  salesforce,
  discourse,
  github,
}
