import type { DialectTable } from './table.ts'

/** HubSpot: properties of records, most of them a team's own. */
export const hubspot: DialectTable = {
  title: 'HubSpot',
  notations: ['double-brace'],
  user: 'agent',
  names: 'contact.{firstname,lastname,fullname,name}',
  agents:
    '{owner,sender,user,hubspot_owner,ticket.owner,ticket.hubspot_owner_id,contact.hubspot_owner_id}.{firstname,lastname,fullname,name} contact.owner',
  signatures: '{owner,sender,user}.{signature,email_signature} signature',
  includes: 'snippet.* content.*',
  others: `contact.{email,phone,mobilephone,company,jobtitle,city,country,address,zip,salutation,website,lifecyclestage}
    company.{name,domain,phone,city,industry,website} deal.{dealname,amount,closedate,dealstage}
    ticket.{subject,hs_ticket_id,content,createdate,hs_pipeline_stage,hs_ticket_priority} {owner,sender}.{email,phone,jobtitle,meetings_link}
    site_settings.* unsubscribe* subscription* view_as_page*`,
  own: '. contact company deal ticket quote owner sender placeholder custom order',
  signs: 'perhaps',
  advice: { name: '{{ contact.firstname }}', agent: '{{ owner.firstname }}' },
}
