import { placePage, sourcePage, voicePage } from '../../addresses.ts';
import type { Edition, Place, Source, Voice } from '../../edition/edition.ts';
import { wordDay } from '../../wording/day.ts';
import { foldedWords } from '../../wording/folded.ts';
import { wordThing } from '../../wording/thing.ts';
import { wordSourceKind } from '../../wording/source-kind.ts';
import { wordVoiceKind } from '../../wording/voice-kind.ts';
import { ownPages } from './own-pages.ts';
import type { ThingToFind } from './thing-to-find.ts';
import { thingsOfExplainer } from './things-of-explainer.ts';

/**
 * Everything that readers can look up, in no order that counts. What waits for its day, is a draft or was withdrawn is not in the
 * edition, and so not here.
 */
export function thingsToFind({ explainers, sources, voices, places }: Edition): ThingToFind[] {
  return [
    ...explainers.flatMap((explainer) => thingsOfExplainer(explainer, explainers.length > 1)),
    ...sources.map(sourceToFind),
    ...voices.map(voiceToFind),
    ...places.map(placeToFind),
    ...ownPages(),
  ];
}

function sourceToFind(source: Source): ThingToFind {
  const { id, title, titleTranslated, publisher, authors, kind, published, language, facts, quotes } = source;
  // In brackets stand our own words for what has no title.
  const isDescribed = title.startsWith('[');
  const excerpts = facts
    .flatMap(({ claims }) => claims)
    .flatMap((claim) => claim.sources.filter((citation) => citation.source.id === id))
    .map(({ words }) => words);
  return {
    kind: 'source',
    mark: wordThing('source'),
    title,
    language: isDescribed || language === 'en' ? undefined : language,
    whose: publisher,
    names: [],
    says: titleTranslated,
    line: `${wordDay(published)}, ${wordSourceKind(kind).toLowerCase().replace(/^un /, 'UN ')}`,
    address: sourcePage(id),
    texts: [...authors, ...excerpts, ...quotes.map(({ words }) => words.text)],
  };
}

function voiceToFind(voice: Voice): ThingToFind {
  const { id, kind, nativeName, roles, about, quotes } = voice;
  const natives = [nativeName?.text, nativeName?.short].filter((text) => text !== undefined);
  return {
    kind: 'voice',
    mark: wordVoiceKind(kind),
    title: nameInFull(voice),
    names: natives.map((text) => ({ language: nativeName?.language ?? '', text })),
    line: roles[0]?.title ?? about ?? '',
    address: voicePage(id),
    texts: [
      about,
      ...roles.map(({ title }) => title),
      ...quotes.flatMap(({ words, translation }) => [words.text, translation?.text]),
    ],
  };
}

/** The name, and the short one after it if it has other letters: `National Intelligence Service (NIS)`. */
function nameInFull({ name, shortName }: Voice): string {
  const known = foldedWords(name);
  return foldedWords(shortName).every((word) => known.includes(word)) ? name : `${name} (${shortName})`;
}

function placeToFind({ id, name, nativeNames, area, status }: Place): ThingToFind {
  return {
    kind: 'place',
    mark: wordThing('place'),
    title: name,
    names: nativeNames,
    line: status?.internationalLaw.says ?? '',
    address: placePage(id),
    texts: [area, status?.claimedBy?.says],
  };
}
