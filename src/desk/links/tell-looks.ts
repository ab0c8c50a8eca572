import { wordCount } from '../../wording/list.ts';
import type { Look } from './look-at-sources.ts';

/**
 * Tells an editor which sources need a look, the surest first. What answers, and what is known to be gone and still is, is only
 * counted.
 * @param asMarkdown for an issue; else for a terminal
 * @returns the text, without a line break at the end
 */
export function tellLooks(looks: readonly Look[], asMarkdown: boolean): string {
  const told = groups
    .map(({ title, holds, says }) => ({
      title,
      lines: looks.filter(holds).map((look) => lineOf(look, says(look))),
    }))
    .filter(({ lines }) => lines.length > 0);
  const fine = looks.length - told.reduce((sum, { lines }) => sum + lines.length, 0);
  const head = `${wordCount(looks.length, 'source')} looked at. ${fine} answer as they are entered.`;
  const parts = told.map(({ title, lines }) =>
    asMarkdown
      ? [`### ${title}`, '', ...lines.map((line) => `- ${line}`)].join('\n')
      : [title, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return [head, ...parts].join('\n\n');
}

const groups: readonly { title: string; holds: (look: Look) => boolean; says: (look: Look) => string }[] = [
  {
    title: 'Gone. Write gone: with the day on which you saw it, and look for an archived copy',
    holds: ({ source, answer }) =>
      source.gone === undefined && (answer.kind === 'gone' || answer.kind === 'led-home'),
    says: ({ answer }) =>
      answer.kind === 'led-home' ? `leads to the front page ${answer.to}` : 'no such page',
  },
  {
    title: 'Leads elsewhere. If it is the same text, write the new address',
    holds: ({ source, answer }) => source.gone === undefined && answer.kind === 'moved',
    says: ({ answer }) => (answer.kind === 'moved' ? `leads to ${answer.to}` : ''),
  },
  {
    title: 'Can be had by https. Look whether it is the same text, and write the new address',
    holds: ({ source, answer }) => source.gone === undefined && answer.kind === 'safer',
    says: ({ answer }) => (answer.kind === 'safer' ? `answers at ${answer.to}` : ''),
  },
  {
    title: 'Answers again, though it is entered as gone. Look, and take gone: away',
    holds: ({ source, answer }) =>
      source.gone !== undefined && (answer.kind === 'answers' || answer.kind === 'safer'),
    says: () => 'answers',
  },
  {
    title: 'Could not be seen from here. Open it in a browser before you believe anything',
    holds: ({ source, answer }) => source.gone === undefined && answer.kind === 'unclear',
    says: ({ answer }) => (answer.kind === 'unclear' ? answer.why : ''),
  },
];

function lineOf({ source: { file, line, url } }: Look, says: string): string {
  return `${file}:${line} ${url} ${says}`;
}
