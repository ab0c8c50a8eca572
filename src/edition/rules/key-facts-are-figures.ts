import { entriesOf, entryNamed, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/** The figures on top of the page are figures. Content model, explainer.mdx: "`keyFacts*` (ids, the figures on top)". */
export function keyFactsAreFigures(manuscript: Manuscript): Problem[] {
  return entriesOf(manuscript, 'explainer').flatMap((explainer) =>
    explainer.data.keyFacts.flatMap((id, index) => {
      const fact = entryNamed(manuscript, explainer, 'fact', id);
      if (fact === undefined || ['figure', 'money', 'derived'].includes(fact.data.kind)) return [];
      return [
        {
          ...explainer.positionOf(['keyFacts', index]),
          rule: 'key-facts-are-figures',
          level: 'error' as const,
          message: `The key fact "${id}" is of kind ${fact.data.kind} and has no figure to show on top.`,
          remedy: 'Name a fact of kind figure, money or derived.',
        },
      ];
    }),
  );
}
