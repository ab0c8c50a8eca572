import type { VoiceKind } from '../edition/edition.ts';
import { namesInOrder } from './named.ts';

const voiceKinds: Record<VoiceKind, { name: string; many: string }> = {
  person: { name: 'Person', many: 'People' },
  government: { name: 'Government', many: 'Governments' },
  agency: { name: 'Government agency', many: 'Government agencies' },
  'armed-force': { name: 'Armed force', many: 'Armed forces' },
  company: { name: 'Company', many: 'Companies' },
  organisation: { name: 'Organisation', many: 'Organisations' },
  outlet: { name: 'News outlet', many: 'News outlets' },
};

/** All kinds of voice, in the order in which lists show them. */
export const voiceKindsInOrder = namesInOrder(voiceKinds);

/** What kind of voice it is: `Government agency`. */
export function wordVoiceKind(kind: VoiceKind): string {
  return voiceKinds[kind].name;
}

/** The heading over all voices of a kind: `Government agencies`. */
export function wordVoiceKinds(kind: VoiceKind): string {
  return voiceKinds[kind].many;
}
