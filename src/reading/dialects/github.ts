import type { DialectTable } from './table.ts'

/**
 * Saved replies kept in a repository: Mustache over the issue as GitHub's API gives it. Nobody has another name there
 * than the login, and a mention is how people are addressed.
 */
export const github: DialectTable = {
  title: 'GitHub saved replies',
  notations: ['double-brace', 'triple-brace'],
  user: 'customer',
  names: 'user.{login,name} author author.{login,name} sender.login issue.user.login pull_request.user.login',
  agents: '{assignee,closed_by,me,viewer}.{login,name} me viewer',
  signatures: '',
  others: `{user,assignee}.{id,html_url,url,avatar_url,type,node_id} number title body state html_url url id comments locked labels* milestone*
    created_at updated_at closed_at author_association repository* repo* state_reason node_id issue.* pull_request.*`,
  own: '. user author repository repo issue',
  signs: 'always',
  advice: { name: '@{{ user.login }}', agent: '{{ assignee.login }}' },
}
