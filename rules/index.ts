import type { Rule } from '../src/engine/rule.ts'
import { askAgain } from './ask-again.ts'
import { competentOffice } from './competent-office.ts'
import { deniedHistory } from './denied-history.ts'
import { missingCustomerName } from './missing-customer-name.ts'
import { missingSignature } from './missing-signature.ts'
import { resurfacedPost } from './resurfaced-post.ts'
import { stalePost } from './stale-post.ts'
import { unthreadedMultipart } from './unthreaded-multipart.ts'
import { wrongName } from './wrong-name.ts'

/** Every built-in rule, in the order in which pages and tables list them. */
export const rules: readonly Rule[] = [
  stalePost,
  resurfacedPost,
  missingCustomerName,
  missingSignature,
  unthreadedMultipart,
  competentOffice,
  askAgain,
  deniedHistory,
  wrongName,
]
