import type { Rule } from '../src/engine/rule.ts'
import { agentChange } from './agent-change.ts'
import { alreadyAnswered } from './already-answered.ts'
import { askAgain } from './ask-again.ts'
import { blameShift } from './blame-shift.ts'
import { boilerplate } from './boilerplate.ts'
import { brokenPromise } from './broken-promise.ts'
import { cannedRepeat } from './canned-repeat.ts'
import { channelBounce } from './channel-bounce.ts'
import { competentOffice } from './competent-office.ts'
import { deniedHistory } from './denied-history.ts'
import { duplicateTemplate } from './duplicate-template.ts'
import { hoursExcuse } from './hours-excuse.ts'
import { indirectMention } from './indirect-mention.ts'
import { messageTooLong } from './message-too-long.ts'
import { missingCustomerName } from './missing-customer-name.ts'
import { missingSignature } from './missing-signature.ts'
import { mixedRegister } from './mixed-register.ts'
import { nonApology } from './non-apology.ts'
import { publicPersonalData } from './public-personal-data.ts'
import { repeatContact } from './repeat-contact.ts'
import { resurfacedPost } from './resurfaced-post.ts'
import { retentionPressure } from './retention-pressure.ts'
import { secondReader } from './second-reader.ts'
import { secretRequest } from './secret-request.ts'
import { stalePost } from './stale-post.ts'
import { staleQuestion } from './stale-question.ts'
import { suspiciousLink } from './suspicious-link.ts'
import { thirdPartyRedirect } from './third-party-redirect.ts'
import { unboundedPromise } from './unbounded-promise.ts'
import { unfilledPlaceholder } from './unfilled-placeholder.ts'
import { unknownPlaceholder } from './unknown-placeholder.ts'
import { unmetRequest } from './unmet-request.ts'
import { unthreadedMultipart } from './unthreaded-multipart.ts'
import { vagueFollowUp } from './vague-follow-up.ts'
import { wrongLanguage } from './wrong-language.ts'
import { wrongName } from './wrong-name.ts'

/** Every built-in rule, in the order in which pages and tables list them. */
export const rules: readonly Rule[] = [
  stalePost,
  resurfacedPost,
  missingCustomerName,
  missingSignature,
  unthreadedMultipart,
  competentOffice,
  indirectMention,
  alreadyAnswered,
  staleQuestion,
  askAgain,
  brokenPromise,
  deniedHistory,
  cannedRepeat,
  channelBounce,
  unmetRequest,
  repeatContact,
  wrongName,
  agentChange,
  secondReader,
  thirdPartyRedirect,
  vagueFollowUp,
  unboundedPromise,
  nonApology,
  blameShift,
  hoursExcuse,
  retentionPressure,
  boilerplate,
  publicPersonalData,
  secretRequest,
  unfilledPlaceholder,
  unknownPlaceholder,
  duplicateTemplate,
  messageTooLong,
  wrongLanguage,
  mixedRegister,
  suspiciousLink,
]
