import type { Claim, Fact, Voice, VoiceKind } from '../../edition/edition.ts';
import { voiceKindsInOrder } from '../../wording/voice-kind.ts';

/** All voices of one kind. */
export interface VoicesOfKind {
  kind: VoiceKind;
  voices: Voice[];
}

/** Voices in groups by kind, in the order of the kinds; kinds without a voice are left out. Within a group the order stays. */
export function voicesByKind(voices: readonly Voice[]): VoicesOfKind[] {
  return voiceKindsInOrder
    .map((kind) => ({ kind, voices: voices.filter((voice) => voice.kind === kind) }))
    .filter((group) => group.voices.length > 0);
}

/** What a voice said of facts, the newest first; of one day, by number of the fact. */
export function newestClaimsFirst(
  claims: readonly { fact: Fact; claim: Claim }[],
): { fact: Fact; claim: Claim }[] {
  return [...claims].sort((a, b) => newestFirst(a.claim.asOf, b.claim.asOf) || a.fact.number - b.fact.number);
}

/**
 * Orders days, months and years, the newest first; a year counts as its last day, as it may lie anywhere in it.
 * @param a `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 */
export function newestFirst(a: string, b: string): number {
  const [lastOfA, lastOfB] = [a, b].map((day) => `${day}-99-99`.slice(0, 10));
  if (lastOfA === undefined || lastOfB === undefined || lastOfA === lastOfB) return 0;
  return lastOfA < lastOfB ? 1 : -1;
}
