import { embedPage, explainerPage, factPage, type EmbedFolder } from '../../addresses.ts';
import type { Explainer, WithdrawnExplainer, WithdrawnFact } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { wordStanding } from '../../wording/standing.ts';
import { canBeDrawn } from './charts-of-explainer.ts';
import { earlierPlaces } from './earlier-places.ts';
import type { Embed } from './embed.ts';

/** What stands where a fact was embedded that we have withdrawn, and its chart: that it was, when and why, and no longer its words. */
export function embedsOfWithdrawnFact(withdrawn: WithdrawnFact, explainer: Explainer): Embed[] {
  const { stood, see } = withdrawn;
  const page = factPage(explainer.id, stood.id);
  const folders: EmbedFolder[] = canBeDrawn(stood) ? ['facts', 'charts'] : ['facts'];
  return folders.map((folder) => ({
    address: embedPage(explainer.id, folder, stood.id),
    earlier: earlierPlaces(explainer, folder, [stood]),
    folder,
    page,
    title: `Withdrawn: fact ${stood.number}, ${stood.label}`,
    content: {
      ...saysWithdrawn(`Fact ${stood.number}`, 'fact', withdrawn),
      lead: `It was called “${stood.label}”. We no longer state it.`,
      to: [
        { address: page, words: 'What stood here' },
        ...(see === undefined
          ? []
          : [
              {
                address: factPage(explainer.id, see.id),
                words: `In its place: fact ${see.number}, ${see.label}`,
              },
            ]),
      ],
      question: explainer.question,
    },
  }));
}

/** What stands where anything of an explainer was embedded that we have withdrawn as a whole. */
export function embedsOfWithdrawnExplainer(withdrawn: WithdrawnExplainer): Embed[] {
  const { id, pages, question, kicker, see } = withdrawn;
  return pages.flatMap((page) => {
    const [, folder, name] = /^\/[^/]+\/(facts|forecasts)\/([^/]+)\/$/.exec(page) ?? [];
    if (name === undefined) return [];
    const folders: EmbedFolder[] = folder === 'facts' ? ['facts', 'charts'] : ['forecasts'];
    return folders.map((each) => ({
      address: embedPage(id, each, name),
      earlier: [],
      folder: each,
      page,
      title: `Withdrawn: ${question}`,
      content: {
        ...saysWithdrawn(kicker, 'explainer', withdrawn),
        lead: 'It was withdrawn with all its facts, charts and forecasts.',
        to: [
          { address: page, words: 'What stood here' },
          ...(see === undefined
            ? []
            : [{ address: explainerPage(see.id), words: `In its place: ${see.question}` }]),
        ],
        question,
      },
    }));
  });
}

function saysWithdrawn(kicker: string, what: string, { on, because }: { on: string; because: string }) {
  return {
    kicker,
    signs: [{ icon: 'withdrawn', word: wordStanding('withdrawn'), asOf: on } as const],
    notices: [],
    sentence: `This ${what} was withdrawn on ${wordDay(on)}`,
    lines: [{ label: 'Why', words: because }],
  };
}
