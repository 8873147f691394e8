import type { DialectTable } from './table.ts'

/** Freshdesk: Liquid objects; the fields that a team adds stand beside the ticket's own. */
export const freshdesk: DialectTable = {
  title: 'Freshdesk',
  notations: ['double-brace'],
  user: 'agent',
  names: 'ticket.requester.{name,firstname,lastname}',
  agents: '{ticket.agent,ticket.internal_agent,agent,comment.commenter}.{name,firstname,lastname}',
  signatures: '{ticket.agent,agent}.signature',
  includes: 'snippet.* dynamic_content.*',
  others: `ticket.{id,raw_id,subject,description,description_text,url,public_url,portal_url,portal_name,full_domain_url,status,
      requester_status_name,status_changed_on,priority,source,source_name,ticket_type,tags,due_by_time,due_by_hrs,fr_due_by_time,
      fr_due_by_hrs,created_on,updated_on,from_email,sla_policy_name,total_time_spent,billable_hours,attachments,deleted,
      latest_public_comment,latest_private_comment,satisfaction_survey,surveymonkey_survey,survey,product_description,parent_ticket_id,
      tracker_ticket_id,cc_emails,to_emails,requester,agent,group,company,freddy_suggestion,language,resolution_time}
    ticket.requester.{email,phone,mobile,address,company_name,job_title,language,time_zone,unique_external_id,id}
    {ticket.agent,ticket.internal_agent,agent}.{email,phone,mobile,job_title} {ticket.group,ticket.internal_group}.{name,description}
    ticket.company.{name,description,note,domains,industry,account_tier,health_score,renewal_date} ticket.cf_* ticket.custom_*
    helpdesk_name portal_name portal.* comment.* event.* account.* survey.* order* shopify* product* contact.*`,
  own: 'ticket ticket.requester ticket.company',
  complete: true,
  signs: 'perhaps',
  advice: { name: '{{ticket.requester.firstname}}', agent: '{{ticket.agent.name}}' },
}
