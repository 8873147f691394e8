import type { DialectTable } from './table.ts'

/** Front: variables of contacts and users; custom fields and application objects have any name. */
export const front: DialectTable = {
  title: 'Front',
  notations: ['double-brace'],
  user: 'agent',
  names: '{recipient,contact}.{name,first_name,last_name}',
  agents: '{user,assignee,author,sender}.{name,first_name,last_name}',
  signatures: 'user.signature signature',
  others: `{recipient,contact}.{handle,email,twitter,phone,link,id} user.{id,email,phone,title,username} account.{name,id,domain,link}
    conversation.{id,public_id,ticket_id,subject,link,status} message.{id,public_id,subject,link} survey company.name team.name
    channel.{name,address} inbox.name`,
  own: '. recipient contact account conversation message user',
  signs: 'perhaps',
  advice: { name: '{{recipient.first_name}}', agent: '{{user.first_name}}' },
}
