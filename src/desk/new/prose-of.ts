import { entriesOf, type Manuscript } from '../../edition/manuscript.ts';
import type { Answers } from './compose.ts';
import type { NewKind } from './kinds.ts';

/**
 * The text below the fields of a new file: what was given, and of every fact that an update or the top of a story names and
 * the text does not, a sentence that shows its value. So the text passes the rules, and can be worded better.
 * @param paragraphs MDX
 */
export function proseOf(
  kind: NewKind,
  { answers, paragraphs }: { answers: Answers; paragraphs: readonly string[] },
  { manuscript, explainer }: { manuscript: Manuscript; explainer: string },
): string {
  const named =
    kind === 'update' ? listed(answers, 'facts') : kind === 'explainer' ? listed(answers, 'keyFacts') : [];
  const facts = entriesOf(manuscript, 'fact', explainer);
  const sentences = named
    .filter((id) => !paragraphs.some((paragraph) => paragraph.includes(`<Fact id="${id}"`)))
    .map((id) => {
      const label = facts.find((fact) => fact.id === id)?.data.label;
      return label === undefined ? `<Fact id="${id}" />.` : `${label}: <Fact id="${id}" />.`;
    });
  return [...paragraphs, ...sentences].join('\n\n');
}

/** A list that was answered with commas or by several flags. */
function listed(answers: Answers, flag: string): string[] {
  return (answers.get(flag) ?? []).flatMap((answer) => answer.split(/\s*,\s*/)).filter((id) => id !== '');
}
