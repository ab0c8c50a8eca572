import type { ServingRule } from './serving-rules.ts';

/** Headers that Amazon CloudFront has fields of its own for are custom headers here all the same: one list, as in the table. */
export function asCloudFrontPolicy({ headers }: ServingRule, name: string): string {
  const items = Object.entries(headers)
    .filter(([header]) => header !== 'Cache-Control')
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  const policy = { Name: name, CustomHeadersConfig: { Quantity: items.length, Items: items } };
  return `${JSON.stringify(policy, undefined, 2)}\n`;
}
