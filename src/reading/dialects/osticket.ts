import type { DialectTable } from './table.ts'

const FORMS =
  'first,last,full,short,formal,shortformal,lastfirst,legal,middle,initials,original,name,complete'
const DATES = 'full,long,short,time,date,iso,system,humanize,user,*'

/** osTicket: variables that expand, each name into the forms of a name. */
export const osticket: DialectTable = {
  title: 'osTicket',
  notations: ['percent-brace'],
  user: 'customer',
  names: `{ticket,user,recipient,ticket.user}.name {ticket,user,recipient,ticket.user}.name.{${FORMS}} recipient ticket.user user`,
  agents: `{ticket.staff,staff,assignee,assigner,poster,ticket.assigned,ticket.lastrespondent} {ticket.staff,staff,assignee,assigner}.name
    {ticket.staff,staff,assignee,assigner}.name.{${FORMS}} {ticket.staff,staff}.{firstname,lastname}`,
  signatures: 'signature {ticket.dept,ticket.staff,staff,dept}.signature*',
  others: `ticket.{id,number,email,subject,phone*,status*,priority*,source,auth_token,client_link,staff_link,ticket_link,merge_type,sla*,
      dept*,team*,topic*,thread*,tasks*,participants*,assignee*,system*,recipients*,link*}
    ticket.{create_date,due_date,est_due_date,close_date,last_update} ticket.{create_date,due_date,est_due_date,close_date,last_update}.{${DATES}}
    {ticket.staff,staff}.{email,mobile,phone*,username,dept*,timezone*} {ticket.user,user,recipient}.{email,phone*,organization*,account*,ticket_link}
    message response comments note url company.* lock* task.* title link reset_link timezone* salutation username token now`,
  own: 'ticket user ticket.user company recipient',
  complete: true,
  wraps: true,
  signs: 'perhaps',
  advice: { name: '%{ticket.name.first}', agent: '%{ticket.staff.name.first}' },
}
