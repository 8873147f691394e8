import { version } from '../package.json'

/** The version of the package, as in `package.json`. */
export const VERSION: string = version
