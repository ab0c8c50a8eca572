import type { ReferableKind } from '../../schemas/fields.ts';
import { nearestName } from '../../wording/nearest-name.ts';
import { meantId } from './field-example.ts';
import type { ContentFile } from './find-content.ts';
import { readText } from './read-text.ts';

/**
 * Finds the id of a thing that somebody called by its name: `nis` for "NIS" or "National Intelligence Service".
 * @param files all files there are; those of voices, places and terms are looked into, but only if somebody asks
 */
export function idsByName(
  files: readonly ContentFile[],
): (kind: ReferableKind, name: string, explainer: string | undefined) => string | undefined {
  return (kind, name, explainer) => {
    const ofKind = files.filter(
      (file) => file.kind === kind && (file.explainer === undefined || file.explainer === explainer),
    );
    const wanted = meantId(name);
    if (wanted === undefined) return undefined;
    const ids = ofKind.map(({ id }) => id);
    if (ids.includes(wanted)) return wanted;
    return ofKind.find((file) => namesIn(file).includes(wanted))?.id ?? nearestName(wanted, ids);
  };
}

/** The names by which a voice, place or term goes, spelt as ids. */
function namesIn({ kind, path }: ContentFile): (string | undefined)[] {
  if (kind !== 'voice' && kind !== 'place' && kind !== 'term') return [];
  const read = readText(path);
  if ('problem' in read) return [];
  return [...read.text.matchAll(/^(?:name|short|term): *(.*)$/gm)].map(([, name]) => meantId(name));
}
