import { isUnread, entriesOf, fileFor, type Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

/**
 * An explainer has its own page and at least one section. Content model: "`explainers/<explainer>/` one folder a story"
 * with "`explainer.mdx` front matter + the short answer" and "one section a file".
 */
export function sectionsExist(manuscript: Manuscript): Problem[] {
  const ids = new Set(
    manuscript.entries.flatMap(({ explainer }) => (explainer === undefined ? [] : [explainer])),
  );
  return [...ids].flatMap((id) => {
    const front = entriesOf(manuscript, 'explainer', id)[0];
    if (front === undefined) return withoutFront(manuscript, id);
    const folder = `content/explainers/${id}/sections/`;
    if (entriesOf(manuscript, 'section', id).length > 0) return [];
    if (isUnread(manuscript, `${folder}x`) || [...manuscript.unread].some((file) => file.startsWith(folder)))
      return [];
    return [
      {
        ...front.positionOf([]),
        rule: 'sections-exist',
        level: 'error' as const,
        message: `The explainer "${id}" has no section.`,
        remedy: `Add ${folder}1-name.mdx with title and kind on top, and the text below.`,
      },
    ];
  });
}

function withoutFront({ unread }: Manuscript, id: string): Problem[] {
  const file = fileFor('explainer', id);
  if (unread.has(file)) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      length: 1,
      rule: 'sections-exist',
      level: 'error',
      message: `The explainer "${id}" has no explainer.mdx.`,
      remedy: `Add ${file} with the question, the standfirst and the short answer.`,
    },
  ];
}
