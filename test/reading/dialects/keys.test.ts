import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../../src/case/dialects.ts'
import { judgeKey } from '../../../src/reading/dialects/keys.ts'

describe('known', () => {
  test.each<[Dialect, string]>([
    ['zendesk', 'ticket.requester.custom_fields.tier'],
    ['zendesk', 'ticket.ticket_field_360012345'],
    ['zendesk', 'ticket.ticket_field_option_title_360012345'],
    ['zendesk', 'ticket.organization.name'],
    ['zendesk', 'satisfaction.rating_section'],
    ['freshdesk', 'ticket.cf_reason'],
    ['freshdesk', 'ticket.reason_for_return'],
    ['freshdesk', 'ticket.requester.shoe_size'],
    ['intercom', 'plan_tier'],
    ['intercom', 'company.seats'],
    ['helpscout', 'customer.prop.shoe'],
    ['front', 'recipient.vip'],
    ['gorgias', 'ticket.customer.integrations.shopify.orders[0].name'],
    ['gorgias', 'ticket.messages[-1].body_text'],
    ['chatwoot', 'contact.custom_attribute.city'],
    ['zammad', 'ticket.customer.organization.name'],
    ['osticket', 'ticket.create_date.full'],
    ['osticket', 'ticket.shoe'],
    ['hubspot', 'contact.favourite_colour'],
    ['whatsapp', '12'],
    ['whatsapp', 'order_number'],
    ['salesforce', 'Contact.Shoe_Size__c'],
    ['salesforce', 'CASE.CASENUMBER'],
    ['discourse', 'topic_title'],
    ['github', 'milestone.title'],
  ])('%s %s', (dialect, key) => {
    expect(judgeKey(dialect, key).is).toBe('known')
  })
})

describe('misspelt', () => {
  test.each<[Dialect, string, readonly string[], boolean]>([
    ['zendesk', 'ticket.requester.firstname', ['ticket.requester.first_name'], true],
    ['zendesk', 'Ticket.Requester.Name', ['ticket.requester.name'], true],
    ['zendesk', 'ticket.requster.name', ['ticket.requester.name'], false],
    ['zendesk', 'ticket.assigne.name', ['ticket.assignee.name'], false],
    ['freshdesk', 'ticket.requester.first_name', ['ticket.requester.firstname'], true],
    ['freshdesk', 'ticket.requester.fristname', ['ticket.requester.firstname'], false],
    ['helpscout', 'customer.firstname', ['customer.firstName'], true],
    ['helpscout', 'custumer.firstName', ['customer.firstName'], false],
    ['chatwoot', 'contact.firstname', ['contact.first_name'], true],
    ['zammad', 'ticket.customer.first_name', ['ticket.customer.firstname'], true],
    ['osticket', 'ticket.nmae', ['ticket.name'], false],
    ['discourse', 'orginal_poster_name', ['original_poster_name'], false],
    ['salesforce', 'Contact.FristName', ['Contact.FirstName'], false],
  ])('%s %s', (dialect, key, candidates, alike) => {
    expect(judgeKey(dialect, key)).toEqual({ is: 'misspelt', candidates, alike })
  })
})

test.each<[Dialect, string, string]>([
  ['zendesk', 'weather.today', 'unknown'],
  ['chatwoot', 'weather.today', 'unknown'],
  ['discourse', 'weather', 'unknown'],
  // A team's own may have any name, and another number or a plural is another field.
  ['front', 'weather.today', 'known'],
  ['intercom', 'names', 'known'],
  ['freshdesk', 'ticket.subjects', 'known'],
])('%s %s is %s', (dialect, key, expected) => {
  expect(judgeKey(dialect, key).is).toBe(expected)
})
