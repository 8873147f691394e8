import type { DialectTable } from './table.ts'

/** Gorgias: variables of tickets, and whatever the shop's integrations know of the customer. */
export const gorgias: DialectTable = {
  title: 'Gorgias',
  notations: ['double-brace'],
  user: 'agent',
  names: 'ticket.{customer,requester,sender}.{firstname,lastname,name}',
  agents: '{current_user,ticket.assignee_user,ticket.assignee}.{firstname,lastname,name}',
  signatures: '{current_user,ticket.assignee_user}.{signature,bio}',
  others: `ticket.{id,channel,subject,via,status,priority,language,external_id,uri,last_message_datetime,created_datetime,opened_datetime,
      updated_datetime,closed_datetime,snooze_datetime,first_message*,last_message*,messages*,customer_id,customer,spam,tags*}
    ticket.{customer,requester,sender,receiver}.{id,email,phone,note,language,timezone,external_id,channels*,integrations*,meta*,data*}
    {ticket.assignee_user,ticket.assignee_team,current_user}.{id,email,name,timezone,country,language} ticket.account.*
    message.* account.* custom_fields* customer* order* shopify* survey* now`,
  own: 'ticket ticket.customer .',
  signs: 'perhaps',
  advice: { name: '{{ticket.customer.firstname}}', agent: '{{current_user.firstname}}' },
}
