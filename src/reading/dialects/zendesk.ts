import type { DialectTable } from './table.ts'

const PERSON =
  'email,language,locale,phone,external_id,details,notes,time_zone,role,extended_role,id,organization,tags,custom_fields*,organization.*,locale_id,remote_photo_url'
const PEOPLE = 'ticket.requester,ticket.assignee,ticket.submitter,ticket.current_user,current_user,agent'

/** Zendesk Support: Liquid objects, and dynamic content. */
export const zendesk: DialectTable = {
  title: 'Zendesk',
  notations: ['double-brace'],
  user: 'agent',
  names: 'ticket.requester.{name,first_name,last_name}',
  agents: `{ticket.assignee,ticket.current_user,current_user,agent}.{name,first_name,last_name,alias}`,
  signatures: `{${PEOPLE}}.signature`,
  includes: 'dc.*',
  others: `{${PEOPLE}}.{${PERSON}} ticket.submitter.{name,first_name,last_name}* ticket.organization* organization.*
    ticket.{account,brand*,cc_names,ccs,collaborators*,current_holiday_name,custom_status*,description,due_date*,email_ccs,email_cc_names,
      encoded_id,external_id,follower_names,followers,follower_reply_type_message,group*,id,in_business_hours,link,priority,score,
      status,tags,ticket_field_*,ticket_form*,ticket_type,title,url,url_with_protocol,verbatim_description,via,created_at*,updated_at*,
      comments*,public_comments*,latest_comment*,latest_public_comment*,comment*,custom_field*,recipient*,sharing*,subject,
      assignee,requester,submitter,satisfaction*,metrics*,solved_at*,assigned_at*,attachments*,side_conversation*,problem*,incident*}
    satisfaction.{rating_section,rating_url,current_rating,positive_rating_url,negative_rating_url,current_comment,current_reason,*}
    account.* updater.* comment.* attachment* custom_* custom.* lookup* chat* message* conversation* approval* change* user.* now`,
  complete: true,
  signs: 'perhaps',
  advice: { name: '{{ticket.requester.first_name}}', agent: '{{current_user.first_name}}' },
}
