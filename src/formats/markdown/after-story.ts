import { updatePage } from '../../addresses.ts';
import type { Explainer } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { withoutStop } from '../../wording/full-stop.ts';
import { asList, element, linkTo, type Markup } from '../feeds/markup.ts';
import { wholeAddress } from '../feeds/whole-address.ts';
import { lineOfSource } from './fact-lines.ts';

/** A part of the twin of an explainer under a heading. */
interface Part {
  title: string;
  content: Markup[];
}

/** What follows the story on the page of an explainer, in its order. */
export function partsAfterStory(explainer: Explainer): Part[] {
  const { method, terms } = explainer;
  return [
    { title: 'Updates', content: asList(updatesOf(explainer)) },
    { title: 'Sources', content: asList(sourcesOf(explainer)) },
    { title: 'Corrections', content: correctionsOf(explainer) },
    { title: 'How we know', content: method.map((words) => element('p', words)) },
    {
      title: 'Words used here',
      content: asList(terms.map(({ term, meaning }) => [element('strong', term), `: ${meaning}`])),
    },
  ].filter(({ content }) => content.length > 0);
}

function updatesOf({ id, updates }: Explainer): Markup[][] {
  return updates.map((update) => [
    `${wordDay(update.day)}: `,
    linkTo(wholeAddress(updatePage(id, update.id)), update.headline),
  ]);
}

function sourcesOf({ sources }: Explainer): Markup[][] {
  return sources.map(lineOfSource);
}

/** That there is none is told as well: a reader who finds nothing cannot know whether it was left out. */
function correctionsOf({ id, corrections }: Explainer): Markup[] {
  if (corrections.length === 0) return [element('p', 'None so far.')];
  return asList(
    corrections.map(({ id: update, headline, published, where, was, now, foundBy }) => [
      `${wordDay(published)}: `,
      linkTo(wholeAddress(updatePage(id, update)), withoutStop(headline)),
      `. Where it stood: ${withoutStop(where)}. It said “${withoutStop(was)}”, and says “${withoutStop(now)}”.`,
      foundBy === undefined ? '' : ` Found by ${foundBy}.`,
    ]),
  );
}
