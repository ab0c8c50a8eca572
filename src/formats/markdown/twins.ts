import { explainerPage, factPage, sourcePage, updatePage } from '../../addresses.ts';
import type { Body, Explainer, Fact, Update } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordDay } from '../../wording/day.ts';
import { describeFact } from '../../wording/fact-in-words.ts';
import { explainStanding, wordStanding } from '../../wording/standing.ts';
import { wordUpdateKind } from '../../wording/update.ts';
import { entryOfUpdate } from '../feeds/entry-of-update.ts';
import { element, linkTo, type Markup } from '../feeds/markup.ts';
import { toldAsMarkup, wholeAddress } from '../feeds/told-as-markup.ts';
import { asMarkdown, escapeMarkdown } from './as-markdown.ts';
import { lineOfClaim, listOfFacts, notesIn, sourcesOfClaim } from './fact-lines.ts';

/** The page of an explainer as Markdown: after each fact’s words stand its standing and its day. */
export function twinOfExplainer(explainer: Explainer): string {
  const { id, question, standfirst, dataCutOff, updated, shortAnswer, sections, sources } = explainer;
  const address = wholeAddress(explainerPage(id));
  const part = (title: string, body: Body) =>
    `## ${escapeMarkdown(title)}\n\n${asMarkdown([...toldAsMarkup(body.text, address, notesIn(body)), ...listOfFacts(body)])}`;
  const listed = sources.map((source) =>
    element(
      'li',
      `${source.publisher}, `,
      linkTo(wholeAddress(sourcePage(source.id)), source.title),
      `, ${wordDay(source.published)}`,
    ),
  );
  return [
    headOf(question, address),
    asMarkdown([
      element('p', standfirst),
      element('p', `As of ${wordDay(dataCutOff)}. Last changed on ${wordDay(updated)}.`),
    ]),
    part('The short answer', shortAnswer),
    ...sections.map(({ title, body }) => part(title, body)),
    `## Sources\n\n${asMarkdown([element('ul', ...listed)])}`,
  ].join('\n');
}

/** The page of a fact as Markdown. */
export function twinOfFact(fact: Fact, explainer: Explainer): string {
  const { number, label, standing, standingNote, claims } = fact;
  const said = claims.map((claim) =>
    element('li', element('p', lineOfClaim(fact, claim)), ...sourcesOfClaim(claim)),
  );
  return [
    headOf(`Fact ${number}: ${label}`, wholeAddress(factPage(explainer.id, fact.id))),
    asMarkdown([
      element('p', describeFact(fact)),
      element(
        'p',
        element('strong', `${wordStanding(standing)}.`),
        ` ${standingNote ?? explainStanding(standing)}`,
      ),
      ...('definition' in fact ? [element('p', `What is counted: ${fact.definition}`)] : []),
      element('p', 'Part of: ', linkTo(wholeAddress(explainerPage(explainer.id)), explainer.question)),
    ]),
    `## What was said\n\n${asMarkdown([element('ul', ...said)])}`,
  ].join('\n');
}

/** The page of an update as Markdown: what feeds tell of it. */
export function twinOfUpdate(update: Update, explainer: Explainer): string {
  const { headline, kind, published, body } = update;
  const content: Markup[] = [
    element('p', `${wordUpdateKind(kind)}, on the page since ${wordDay(published)}.`),
    ...entryOfUpdate(explainer, update, notesIn(body)).content,
  ];
  return [headOf(headline, wholeAddress(updatePage(explainer.id, update.id))), asMarkdown(content)].join(
    '\n',
  );
}

function headOf(title: string, address: string): string {
  return `# ${escapeMarkdown(title)}\n\n${site.name}, <${address}>\n`;
}
