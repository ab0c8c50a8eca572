/**
 * What a JSON Schema cannot learn from a check that is a function. Given to a schema's `meta`, it is copied into the JSON
 * Schema as it stands; `errorMessage` is what VS Code shows.
 */
interface Condition {
  if: object;
  then: object;
}

/**
 * At least one of several fields is needed.
 * @param fields the one to ask for is the first
 * @param errorMessage what to tell an editor who writes none
 */
export function oneIsNeeded(fields: readonly [string, ...string[]], errorMessage: string): Condition {
  const given = fields.map((field) => ({ required: [field] }));
  return { if: { not: { anyOf: given } }, then: { required: [fields[0]], errorMessage } };
}

/**
 * Where one field stands, others may not.
 * @param errorMessage what to tell an editor who writes both
 */
export function notTogether(field: string, others: readonly string[], errorMessage: string): Condition {
  const refused = Object.fromEntries(others.map((other) => [other, false]));
  return { if: { required: [field] }, then: { properties: refused, errorMessage } };
}
