import type { DialectTable } from './table.ts'

const PERSON =
  'email,phone,mobile,fax,login,web,vip,note,department,address,organization.*,created_at,updated_at,street,zip,city,country,id'
const PEOPLE =
  'user,user.created_by,user.updated_by,ticket.customer,ticket.owner,ticket.created_by,ticket.updated_by,article.created_by,article.updated_by,recipient,current_user'

/** Zammad: attributes of objects, to which a team may add its own. */
export const zammad: DialectTable = {
  title: 'Zammad',
  notations: ['hash-brace'],
  user: 'agent',
  names: '{ticket.customer,recipient}.{firstname,lastname,fullname}',
  agents: '{user,current_user,ticket.owner}.{firstname,lastname,fullname}',
  signatures: '{ticket.group,user,group}.signature*',
  others: `{${PEOPLE}}.{${PERSON}} {ticket,article}.{created_by,updated_by}.{firstname,lastname,fullname} user.{created_by,updated_by}.*
    ticket.{id,number,title,note,pending_time,created_at,updated_at,close_at,escalation_at,first_response_*,close_*,update_*,type,tags,
      time_unit,article_count,last_contact_*,preferences*,create_article_type*,create_article_sender*}
    ticket.{state,priority,group,organization}.* article.* group.* organization.* config.* notification.* time* shift* checklist*`,
  own: 'ticket ticket.customer ticket.owner user article',
  signs: 'perhaps',
  advice: { name: '#{ticket.customer.firstname}', agent: '#{user.firstname}' },
}
