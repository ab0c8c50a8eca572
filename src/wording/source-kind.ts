import type { Source, SourceKind } from '../edition/edition.ts';
import { wordDay } from './day.ts';
import { wordCount } from './list.ts';
import { namesInOrder, type Named } from './named.ts';

const sourceKinds: Record<SourceKind, Named & { many: string }> = {
  'official-document': {
    name: 'Official document',
    many: 'Official documents',
    meaning: 'A treaty, law, decision or record that a state published as such.',
  },
  'government-statement': {
    name: 'Government statement',
    many: 'Government statements',
    meaning: 'What a government, ministry, army or service says about itself or others.',
  },
  'un-document': {
    name: 'UN document',
    many: 'UN documents',
    meaning: 'A resolution, report or record of a body of the United Nations.',
  },
  'state-media': {
    name: 'State media',
    many: 'State media',
    meaning:
      'An outlet that a state owns or directs. It is evidence of what that state says, not of the thing itself.',
  },
  'news-agency': {
    name: 'News agency',
    many: 'News agencies',
    meaning: 'An agency whose reports other outlets print. All of them together are one voice.',
  },
  newspaper: {
    name: 'Newspaper',
    many: 'Newspapers and news sites',
    meaning: 'A newspaper, magazine or news site, in print or on the web.',
  },
  broadcaster: {
    name: 'Broadcaster',
    many: 'Broadcasters',
    meaning: 'A radio or television station, or its news site.',
  },
  'think-tank': {
    name: 'Think tank',
    many: 'Think tanks and research groups',
    meaning: 'A body outside the universities that studies and publishes.',
  },
  academic: {
    name: 'Academic work',
    many: 'Academic works',
    meaning: 'A book, paper or thesis by scholars.',
  },
  'data-set': {
    name: 'Data set',
    many: 'Data sets',
    meaning: 'Figures collected by one method, with a description of it.',
  },
  reference: {
    name: 'Reference work',
    many: 'Reference works',
    meaning: 'An encyclopaedia, gazetteer, archive or dictionary.',
  },
};

/** All kinds of source, in the order in which lists show them. */
export const sourceKindsInOrder = namesInOrder(sourceKinds);

/** The kind of a source: `State media`. */
export function wordSourceKind(kind: SourceKind): string {
  return sourceKinds[kind].name;
}

/** The heading over all sources of a kind: `News agencies`. */
export function wordSourceKinds(kind: SourceKind): string {
  return sourceKinds[kind].many;
}

/** What that kind of source is, and how far it carries, in a sentence or two. */
export function explainSourceKind(kind: SourceKind): string {
  return sourceKinds[kind].meaning;
}

/** What a source is and what for, for those who have not opened its page: `News agency, Reuters, 4 June 2025. It supports 2 facts …`. */
export function describeSource({ kind, publisher, published, facts }: Source): string {
  const what = `${wordSourceKind(kind)}, ${publisher}, ${wordDay(published)}`;
  return `${what}. It supports ${wordCount(facts.length, 'fact')} of our explainers, with the words that bear them out.`;
}
