import type { LibraryFormatName } from '../case/library-options.ts'
import { chatwoot } from './chatwoot.ts'
import { discourse } from './discourse.ts'
import { freshdesk } from './freshdesk.ts'
import { front } from './front.ts'
import { github } from './github.ts'
import { gorgias } from './gorgias.ts'
import { helpscout } from './helpscout.ts'
import { intercom } from './intercom.ts'
import type { Shape } from './model.ts'
import { osticket } from './osticket.ts'
import { salesforce } from './salesforce.ts'
import { whatsapp } from './whatsapp.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'
import { zendeskDynamicContent } from './zendesk-dynamic-content.ts'

/** The tools whose libraries are YAML or JSON, those with the more telling shapes first. */
export const SHAPES: ReadonlyMap<LibraryFormatName, Shape> = new Map([
  ['zendesk-dynamic-content', zendeskDynamicContent],
  ['gorgias', gorgias],
  ['zendesk', zendesk],
  ['whatsapp', whatsapp],
  ['salesforce', salesforce],
  ['chatwoot', chatwoot],
  ['zammad', zammad],
  ['intercom', intercom],
  ['freshdesk', freshdesk],
  ['front', front],
  ['osticket', osticket],
  ['helpscout', helpscout],
  ['discourse', discourse],
  ['github', github],
])
