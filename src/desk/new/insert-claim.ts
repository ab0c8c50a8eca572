import { isMap, isSeq, parseDocument } from 'yaml';
import { CannotRun } from '../command-line.ts';
import { yamlOf } from './compose.ts';

/**
 * Puts a claim into the text of a fact, before the first that is older, and leaves every other character as it is.
 * @param text the whole file
 * @param claim its fields
 * @throws {CannotRun} if the claims are not written one below the other
 */
export function insertClaim(text: string, claim: Readonly<Record<string, unknown>>): string {
  const claims: unknown = parseDocument(text, { version: '1.2', schema: 'core' }).get('claims');
  if (!isSeq(claims) || claims.flow === true || claims.items.length === 0) {
    throw new CannotRun('The claims of this fact are not written one below the other, so nothing was added.');
  }
  const places = claims.items.map((item) => ({
    asOf: isMap(item) ? String(item.get('asOf')) : '',
    lineStart: aboveComments(
      text,
      text.lastIndexOf('\n', (isMap(item) ? item.range?.[0] : undefined) ?? 0) + 1,
    ),
  }));
  const indent = /^( *)-/m.exec(text.slice(places[0]?.lineStart ?? 0))?.[1] ?? '';
  const older = places.find(({ asOf }) => asOf <= String(claim['asOf']));
  const at = older?.lineStart ?? endOfClaims(text, claims.range?.[1] ?? text.length);
  const written = yamlOf([claim])
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}\n`)
    .join('');
  const before = text.slice(0, at);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${written}${text.slice(at)}`;
}

/** Comments right above a claim are about it. */
function aboveComments(text: string, lineStart: number): number {
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  return lineStart > 0 && /^ *#/.test(text.slice(before, lineStart))
    ? aboveComments(text, before)
    : lineStart;
}

/** The last claim ends with its line. */
function endOfClaims(text: string, end: number): number {
  if (text.charAt(end - 1) === '\n') return end;
  const line = text.indexOf('\n', end);
  return line < 0 ? text.length : line + 1;
}
