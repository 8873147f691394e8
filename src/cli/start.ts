import { enableCodeCache } from './code-cache.ts'

enableCodeCache(import.meta.dirname)
import('./main.ts')
