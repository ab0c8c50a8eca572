import {
  correctionsPage,
  explainerPage,
  factsFile,
  markdownTwin,
  methodPage,
  sourcesFile,
} from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordDay } from '../../wording/day.ts';
import { explainStanding, standingsInOrder, wordStanding, wordTally } from '../../wording/standing.ts';
import { escapeMarkdown } from './as-markdown.ts';

/** `llms.txt`: what language models are told of the site, and where its text is to be had without pages around it. */
export function printLlms({ explainers }: Edition): string {
  const stories = explainers
    .filter(({ isDraft }) => !isDraft)
    .flatMap(({ id, question, dataCutOff, tally }) => [
      line(
        question,
        markdownTwin(explainerPage(id)),
        `as of ${wordDay(dataCutOff)}; facts: ${wordTally(tally)}`,
      ),
      line('Its facts as data', factsFile(id, 'json'), 'every claim with voice, day, standing and sources'),
      line('Its sources', sourcesFile('json', id), 'CSL-JSON'),
    ]);
  return [
    `# ${site.name}`,
    '',
    `> ${site.motto}`,
    '',
    'Whoever repeats a figure from here should say how the fact stands, as of which day, and who says so: all three stand beside it.',
    'A fact is no more than what its standing means:',
    '',
    ...standingsInOrder.map((standing) => `- ${wordStanding(standing)}: ${explainStanding(standing)}`),
    '',
    'Pages of explainers, facts and updates have a twin in Markdown: their address with `index.md` after it.',
    '',
    '## Explainers',
    '',
    ...stories,
    '',
    '## How we work',
    '',
    line('Method', methodPage, 'how facts are entered, and what the standings mean'),
    line('Corrections', correctionsPage, 'what we had wrong'),
    '',
  ].join('\n');
}

function line(name: string, address: string, about: string): string {
  return `- [${escapeMarkdown(name)}](${site.url}${address}): ${about}`;
}
