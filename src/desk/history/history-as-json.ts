import { plainJson } from '../plain-json.ts';
import type { UnreadFile } from '../uses/tell-unread.ts';
import type { ClaimInHistory, FactHistory } from './history-of.ts';

/** Tells the histories of facts as JSON, for programs. */
export function historyAsJson(histories: readonly FactHistory[], unread: readonly UnreadFile[]): string {
  const facts = histories.map(({ fact, claims, updates }) => {
    const { id, explainer, file, data } = fact;
    const { kind, number, label, standing, standingNote, reviewBy } = data;
    return {
      id,
      explainer,
      file,
      kind,
      number,
      label,
      standing,
      standingNote,
      reviewBy,
      claims: claims.map(claimAsJson),
      updates: updates.map((update) => ({
        id: update.id,
        file: update.file,
        kind: update.data.kind,
        headline: update.data.headline,
        day: update.data.day,
        published: update.data.published,
      })),
    };
  });
  return plainJson({ version: 1, facts, unread }, 2);
}

function claimAsJson({ written, line, words, voice, origin, shownBecause }: ClaimInHistory) {
  const { by, asOf, recorded, note, replaces, because, sources, admission } = written;
  return {
    asOf,
    recorded,
    line,
    words,
    by,
    voice,
    isAdmission: admission === true,
    note,
    replaces,
    because,
    sources,
    broughtBy: origin.kind === 'update' ? `update/${origin.update.id}` : origin.kind,
    isShown: shownBecause !== undefined,
    shownBecause,
  };
}
