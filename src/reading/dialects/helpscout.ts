import type { DialectTable } from './table.ts'

/** Help Scout, and FreeScout, which copies its variables. */
export const helpscout: DialectTable = {
  title: 'Help Scout',
  notations: ['help-scout'],
  user: 'agent',
  names: 'customer.{firstName,lastName,fullName}',
  agents: 'user.{firstName,lastName,fullName,nickname}',
  signatures: '{user,mailbox,inbox}.signature',
  others: `subject conversation.{number,id,subject,url,status,tags,createdAt}
    customer.{email,company,organization,phone,jobTitle,location,id,background,photoUrl} user.{email,phone,jobTitle,photoUrl,id}
    {mailbox,inbox}.{name,email,fromName,id} ticket.{id,number} satRatings.{great,okay,bad} conversation.customField* customer.prop*
    mailbox.custom* customfield* customField* eup* satisfaction* kb* ebay* order* woocommerce* shopify*`,
  own: 'customer conversation',
  signs: 'perhaps',
  advice: { name: '{%customer.firstName,fallback=there%}', agent: '{%user.firstName%}' },
}
