/** The project's page. */
export const HOME = 'https://github.com/replylint/replylint'
