/** Where the pages of the rules are published. */
const PAGES = 'https://github.com/replylint/replylint/blob/main/docs/rules/'

/** The page of a rule. */
export function pageUrl(rule: string): string {
  return `${PAGES}${rule}.md`
}
