import type { DialectTable } from './table.ts'

/** Chatwoot: Liquid drops, with `||` before a fallback in its editor. */
export const chatwoot: DialectTable = {
  title: 'Chatwoot',
  notations: ['double-brace'],
  user: 'agent',
  names: 'contact.{name,first_name,last_name} conversation.contact_name',
  agents: '{agent,user}.{name,first_name,last_name,available_name}',
  signatures: '{agent,user}.signature',
  others: `contact.{id,email,phone_number,identifier,custom_attribute.*,custom_attributes.*,additional_attributes.*}
    {agent,user}.{id,email,phone_number,role} inbox.{id,name} account.{id,name} portal.* message.* date.*
    conversation.{id,display_id,uuid,status,recent_messages,queue_position,avg_wait_time_seconds,avg_wait_time_minutes,
      custom_attribute.*,custom_attributes.*}`,
  complete: true,
  signs: 'perhaps',
  advice: { name: "{{ contact.first_name || 'there' }}", agent: '{{ agent.first_name }}' },
}
