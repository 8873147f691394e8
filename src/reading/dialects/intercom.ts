import type { DialectTable } from './table.ts'

/** Intercom: attributes of people, also as the elements that its API makes of them. A team's own have any name. */
export const intercom: DialectTable = {
  title: 'Intercom',
  notations: ['double-brace', 'intercom'],
  user: 'customer',
  names:
    '{user,lead,contact,person,visitor}.{name,first_name,last_name} first_name last_name name full_name user_name',
  agents:
    '{teammate,author,admin,assignee,owner,sender}.{name,first_name,last_name,alias} conversation.assignee.name',
  signatures: '{teammate,admin}.signature',
  includes: 'snippet.* content.*',
  others: `{user,lead,contact,person,visitor}.{email,phone,id,user_id,city,country,language,signed_up_at,last_seen_at,created_at}
    company.{name,id,plan,size,website,industry,created_at} {teammate,author,admin}.{email,job_title,id} email phone user_id
    app.{name,id} conversation.{id,url,state,created_at} ticket.{id,title,state,type} team.name workspace.name brand.name`,
  own: '. user lead contact person company conversation ticket custom_data custom_attributes event object teammate app',
  signs: 'perhaps',
  advice: { name: '{{user.first_name | fallback: "there"}}', agent: '{{teammate.first_name}}' },
}
