import type { DialectTable } from './table.ts'

/** Discourse templates, once canned replies. In a forum a user name is what people are called by. */
export const discourse: DialectTable = {
  title: 'Discourse',
  notations: ['percent-brace'],
  user: 'agent',
  names:
    '{original_poster,reply_to}_{name,username} reply_to_or_last_poster_{name,username} last_poster_{name,username}',
  agents: 'my_name my_username',
  signatures: '',
  others: '{topic,context}_{title,url} {chat_channel,chat_thread}_{name,url}',
  complete: true,
  signs: 'always',
  advice: { name: '%{reply_to_name,fallback:there}', agent: '%{my_name}' },
}
