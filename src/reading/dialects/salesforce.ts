import type { DialectTable } from './table.ts'

/** Salesforce: merge fields of Classic, and those of Lightning in braces by threes. Fields are a company's own. */
export const salesforce: DialectTable = {
  title: 'Salesforce',
  notations: ['salesforce', 'triple-brace', 'double-brace'],
  user: 'agent',
  names:
    '{Contact,Recipient,Lead,Case.Contact}.{FirstName,LastName,Name} Case.{SuppliedName,ContactName} {Contact,Lead}.Salutation',
  agents: '{User,Sender,$User,Case.Owner,Owner}.{FirstName,LastName,Name,Alias} Case.OwnerFullName',
  signatures: '{User,Sender,$User}.Signature',
  others: `{Contact,Recipient,Lead,User,Sender}.{Email,Phone,MobilePhone,Title,Department,Id,Company} {Account,Organization}.{Name,Phone,Website,Id}
    Case.{CaseNumber,Subject,Status,Priority,Description,Id,Thread_Id,Origin,Type,Reason,Link} Opportunity.{Name,Amount,CloseDate,StageName}
    Organization.* Today Now`,
  own: '. Contact Recipient Lead Case User Sender Account Opportunity Organization $User $Organization Related_To ContextObject',
  ignoresCase: true,
  signs: 'perhaps',
  advice: { name: '{{{Recipient.FirstName}}}', agent: '{{{Sender.FirstName}}}' },
}
