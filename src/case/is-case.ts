import { type CaseInput, caseSchema } from './model.ts'

/**
 * Whether a value has the shape of a case. The build puts a validator that is compiled from the same schema in the
 * place of this one: it answers alike, and spares a run the loading of zod.
 */
export function isCase(value: unknown): value is CaseInput {
  return caseSchema.safeParse(value).success
}
