import { explainerPage, factPage, updatePage } from '../../addresses.ts';
import type { Body, Explainer, Fact, Mended, Update } from '../../edition/edition.ts';
import { site } from '../../site.ts';
import { wordDay } from '../../wording/day.ts';
import { describeFact } from '../../wording/fact-in-words.ts';
import { wordWhatIsCounted } from '../../wording/remarks.ts';
import { explainStanding, wordStanding } from '../../wording/standing.ts';
import { wordUpdateKind } from '../../wording/update.ts';
import { entryOfUpdate } from '../feeds/entry-of-update.ts';
import { element, linkTo, type Markup } from '../feeds/markup.ts';
import { mendedAsMarkup } from '../feeds/mended-as-markup.ts';
import { toldAsMarkup } from '../feeds/told-as-markup.ts';
import { wholeAddress } from '../feeds/whole-address.ts';
import { partsAfterStory } from './after-story.ts';
import { asMarkdown, escapeMarkdown } from './as-markdown.ts';
import { lineOfClaim, listOfFacts, notesIn, remarksOn, sourcesOfClaim } from './fact-lines.ts';
import { shownInWords } from './shown-in-words.ts';

/**
 * The page of an explainer as Markdown: after each fact’s words stand its standing and its day, and what the page lists or draws
 * is told in words.
 */
export function twinOfExplainer(explainer: Explainer): string {
  const { id, question, standfirst, dataCutOff, updated, howSure, shortAnswer, sections, mended } = explainer;
  const address = wholeAddress(explainerPage(id));
  const inWords = shownInWords(explainer);
  const part = (title: string, body: Body, corrected: readonly Mended[]) =>
    headed(title, [
      ...mendedAsMarkup(corrected),
      ...toldAsMarkup(body.text, address, notesIn(body), inWords),
      ...listOfFacts(body),
    ]);
  return [
    headOf(question, address),
    asMarkdown([
      element('p', standfirst),
      element('p', `As of ${wordDay(dataCutOff)}. Last changed on ${wordDay(updated)}.`),
      element('p', element('strong', 'How sure?'), ` ${howSure}`),
    ]),
    part('The short answer', shortAnswer, mended),
    ...sections.map((section) => part(section.title, section.body, section.mended)),
    ...partsAfterStory(explainer).map(({ title, content }) => headed(title, content)),
  ].join('\n');
}

/** The page of a fact as Markdown. */
export function twinOfFact(fact: Fact, explainer: Explainer): string {
  const { number, label, standing, standingNote, claims, mended } = fact;
  const counted = wordWhatIsCounted(fact);
  const said = claims.map((claim) =>
    element('li', element('p', lineOfClaim(fact, claim)), ...remarksOn(claim), ...sourcesOfClaim(claim)),
  );
  return [
    headOf(`Fact ${number}: ${label}`, wholeAddress(factPage(explainer.id, fact.id))),
    asMarkdown([
      element('p', describeFact(fact)),
      ...mendedAsMarkup(mended),
      element(
        'p',
        element('strong', `${wordStanding(standing)}.`),
        ` ${standingNote ?? explainStanding(standing)}`,
      ),
      ...(counted === undefined ? [] : [element('p', counted)]),
      element('p', 'Part of: ', linkTo(wholeAddress(explainerPage(explainer.id)), explainer.question)),
    ]),
    headed('What was said', [
      ...(claims.length > 1
        ? [
            element(
              'p',
              'First comes the claim that counts, by which the fact stands as it does; then the others, the newest first.',
            ),
          ]
        : []),
      element('ul', ...said),
    ]),
  ].join('\n');
}

/** The page of an update as Markdown: what feeds tell of it. */
export function twinOfUpdate(update: Update, explainer: Explainer): string {
  const { headline, kind, published, body, correctedBy } = update;
  const corrected = correctedBy.map((correction) =>
    element(
      'p',
      `Corrected since, on ${wordDay(correction.published)}: `,
      linkTo(wholeAddress(updatePage(correction.explainer, correction.id)), correction.headline),
    ),
  );
  const content: Markup[] = [
    element('p', `${wordUpdateKind(kind)}, on the page since ${wordDay(published)}.`),
    ...corrected,
    ...entryOfUpdate(explainer, update, notesIn(body)).content,
  ];
  return [headOf(headline, wholeAddress(updatePage(explainer.id, update.id))), asMarkdown(content)].join(
    '\n',
  );
}

function headed(title: string, content: readonly Markup[]): string {
  return `## ${escapeMarkdown(title)}\n\n${asMarkdown(content)}`;
}

function headOf(title: string, address: string): string {
  return `# ${escapeMarkdown(title)}\n\n${site.name}, <${address}>\n`;
}
