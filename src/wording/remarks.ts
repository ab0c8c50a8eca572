import type { Claim, Fact } from '../edition/edition.ts';
import { withoutStop } from './full-stop.ts';

/** What a figure counts and what it leaves out, in a sentence; nothing of a fact that counts nothing. */
export function wordWhatIsCounted(fact: Fact): string | undefined {
  return 'definition' in fact ? `What is counted: ${fact.definition}` : undefined;
}

/** What a correction of ours set aside in a claim, in a sentence; nothing where none did. */
export function wordSetAside({ replaces }: Claim): string | undefined {
  return replaces === undefined ? undefined : `Before a correction: ${withoutStop(replaces)}.`;
}
