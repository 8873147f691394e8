import type { Language } from '../../src/case/model.ts'

/** What stands in the place of a slot, in a reply of that language. */
type Writing = string | ((language: Language) => string)

/** The placeholders of a tool; those after `due` are planted faults, where the tool can have them. */
export interface Tool {
  readonly customer: Writing
  readonly agent: string
  readonly order: string
  readonly due: Writing
  /** Letters are swapped. */
  readonly slip?: string
  /** Only case and separators differ: what is written, and what a fix makes of it. */
  readonly squeezed?: string
  readonly mended?: string
  /** In the notation of another tool. */
  readonly foreign?: string
  readonly unbalanced?: string
  /** With a fallback that says nothing. */
  readonly empty?: string
}

/** A tool without dates of its own has them written out. */
const WRITTEN_OUT: Readonly<Record<Language, string>> = {
  en: 'Friday at noon',
  it: 'venerdì a mezzogiorno',
  es: 'el viernes a las 12',
  fr: 'vendredi à 12 h',
  de: 'Freitag um 12 Uhr',
  pt: 'sexta-feira às 12h',
}
const writtenOut = (language: Language): string => WRITTEN_OUT[language]

const zendesk: Tool = {
  customer: '{{ticket.requester.first_name}}',
  agent: '{{current_user.first_name}}',
  order: '{{ticket.id}}',
  due: '{{ticket.due_date}}',
  slip: '{{ticket.requester.frist_name}}',
  squeezed: '{{ticket.requester.firstname}}',
  mended: '{{ticket.requester.first_name}}',
  foreign: '%{ticket.requester.first_name}',
  unbalanced: '{{ticket.requester.first_name}',
  empty: '{{ticket.requester.first_name | default: ""}}',
}

export const TOOLS = {
  zendesk,
  freshdesk: {
    customer: '{{ticket.requester.firstname}}',
    agent: '{{ticket.agent.name}}',
    order: '{{ticket.id}}',
    due: '{{ticket.due_by_time}}',
    slip: '{{ticket.requester.fristname}}',
    squeezed: '{{ticket.requester.first_name}}',
    mended: '{{ticket.requester.firstname}}',
    foreign: '#{ticket.requester.firstname}',
    unbalanced: '{{ticket.requester.firstname}',
    empty: '{{ticket.requester.firstname | default: ""}}',
  },
  intercom: {
    customer: (language) =>
      language === 'en' ? '{{user.first_name|fallback:"there"}}' : '{{user.first_name}}',
    agent: '{{teammate.first_name}}',
    order: '{{conversation.custom_attributes.order_number}}',
    due: '{{conversation.custom_attributes.due_date}}',
    slip: '{{user.frist_name}}',
    squeezed: '{{user.firstname}}',
    mended: '{{user.first_name}}',
    foreign: '%{user.first_name}',
    unbalanced: '{{user.first_name}',
    empty: '{{user.first_name|fallback:""}}',
  },
  helpscout: {
    customer: (language) =>
      language === 'en' ? '{%customer.firstName,fallback=there%}' : '{%customer.firstName%}',
    agent: '{%user.firstName%}',
    order: '{%conversation.number%}',
    due: '{%conversation.customField.due%}',
    slip: '{%customer.fristName%}',
    squeezed: '{%customer.firstname%}',
    mended: '{%customer.firstName%}',
    foreign: '{{customer.firstName}}',
    unbalanced: '{%customer.firstName}',
    empty: '{%customer.firstName,fallback=%}',
  },
  front: {
    customer: '{{recipient.first_name}}',
    agent: '{{user.first_name}}',
    order: '{{order_number}}',
    due: '{{delivery_date}}',
    slip: '{{recipient.frist_name}}',
    squeezed: '{{recipient.firstname}}',
    mended: '{{recipient.first_name}}',
    foreign: '{!Recipient.FirstName}',
    unbalanced: '{{recipient.first_name}',
  },
  gorgias: {
    customer: '{{ticket.customer.firstname}}',
    agent: '{{current_user.firstname}}',
    order: '{{ticket.customer.integrations_shopify.orders[0].name}}',
    due: '{{ticket.custom_fields.due_date}}',
    slip: '{{ticket.customer.fristname}}',
    squeezed: '{{ticket.customer.first_name}}',
    mended: '{{ticket.customer.firstname}}',
    foreign: '{%customer.firstName%}',
    unbalanced: '{{ticket.customer.firstname}',
  },
  chatwoot: {
    customer: (language) =>
      language === 'en' ? "{{ contact.first_name || 'there' }}" : '{{contact.first_name}}',
    agent: '{{agent.first_name}}',
    order: '{{conversation.display_id}}',
    due: '{{conversation.custom_attribute.due_date}}',
    slip: '{{contact.frist_name}}',
    squeezed: '{{contact.firstname}}',
    mended: '{{contact.first_name}}',
    foreign: '#{contact.first_name}',
    unbalanced: '{{contact.first_name}',
    empty: "{{ contact.first_name || '' }}",
  },
  zammad: {
    customer: '#{ticket.customer.firstname}',
    agent: '#{user.firstname}',
    order: '#{ticket.number}',
    due: '#{ticket.pending_time}',
    slip: '#{ticket.customer.fristname}',
    squeezed: '#{ticket.customer.first_name}',
    mended: '#{ticket.customer.firstname}',
    foreign: '{{ticket.customer.firstname}}',
    unbalanced: '#{ticket.customer.firstname',
  },
  osticket: {
    customer: '%{ticket.name.first}',
    agent: '%{ticket.staff.name.first}',
    order: '%{ticket.number}',
    due: '%{ticket.due_date}',
    slip: '%{ticket.name.frist}',
    squeezed: '%{ticket.Name.first}',
    mended: '%{ticket.name.first}',
    foreign: '{{ticket.name.first}}',
    unbalanced: '%{ticket.name.first',
  },
  discourse: {
    customer: (language) => (language === 'en' ? '%{reply_to_name,fallback:there}' : '%{reply_to_name}'),
    agent: '%{my_name}',
    order: '%{topic_title}',
    due: writtenOut,
    slip: '%{reply_to_nmae}',
    squeezed: '%{reply_toname}',
    mended: '%{reply_to_name}',
    foreign: '{{reply_to_name}}',
    unbalanced: '%{reply_to_name',
    empty: '%{reply_to_name,fallback:}',
  },
  whatsapp: {
    customer: (language) => (language === 'en' ? '{{customer_name}}' : '{{1}}'),
    agent: '{{agent_name}}',
    order: '{{order_number}}',
    due: '{{due_date}}',
    slip: '{{custmoer_name}}',
    squeezed: '{{customername}}',
    mended: '{{customer_name}}',
    foreign: '{customer_name}',
    unbalanced: '{{customer_name}',
  },
  github: {
    customer: '@{{ user.login }}',
    agent: '{{ assignee.login }}',
    order: '#{{ number }}',
    due: writtenOut,
    slip: '@{{ user.lgoin }}',
    foreign: '@%{user.login}',
    unbalanced: '@{{ user.login }',
  },
  salesforce: {
    customer: '{!Contact.FirstName}',
    agent: '{!User.FirstName}',
    order: '{!Case.CaseNumber}',
    due: '{!Case.Due_Date__c}',
    slip: '{!Contact.FristName}',
    squeezed: '{!Contact.First_Name}',
    mended: '{!Contact.FirstName}',
    foreign: '#{ticket.customer.firstname}',
    unbalanced: '{{{Recipient.FirstName}}',
  },
  hubspot: {
    customer: '{{ contact.firstname }}',
    agent: '{{ owner.firstname }}',
    order: '{{ ticket.hs_ticket_id }}',
    due: '{{ ticket.due_date }}',
    slip: '{{ contact.fristname }}',
    squeezed: '{{ contact.first_name }}',
    mended: '{{ contact.firstname }}',
    foreign: '%{contact.firstname}',
    unbalanced: '{{ contact.firstname }',
    empty: "{{ personalization_token('contact.firstname', '') }}",
  },
  /** Nobody's: a team that pastes by hand. */
  capitals: {
    customer: '{{FIRST_NAME}}',
    agent: '{{AGENT_NAME}}',
    order: '{{ORDER_NO}}',
    due: '{{DUE_DATE}}',
    slip: '{{FRIST_NAME}}',
    squeezed: '{{FIRSTNAME}}',
    mended: '{{FIRST_NAME}}',
    unbalanced: '{{FIRST_NAME}',
  },
  brackets: { customer: '[Customer name]', agent: '[Agent name]', order: '[Order number]', due: '[Date]' },
  angles: { customer: '<first name>', agent: '<agent name>', order: '<order number>', due: '<date>' },
} as const satisfies Readonly<Record<string, Tool>>

export type ToolName = keyof typeof TOOLS
