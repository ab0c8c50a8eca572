import { textBlocksIn } from '../../prose/sentences.ts';
import { superlativesIn } from '../../prose/superlatives.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';
import { untilEnough } from '../tell-at-most.ts';
import { isMdx } from '../texts-without-tags.ts';

/**
 * A word that claims a rank or an absolute ("the largest", "never") is somebody's finding, so it stands where figures stand:
 * in a fact, a quotation, a sentence with a source, or marked as having none. What the desk can only suspect, it warns of.
 */
export function superlativesAreSourced(manuscript: Manuscript): Problem[] {
  return untilEnough(manuscript.entries.filter(isMdx), ({ file, prose }) => {
    const blocks = prose === undefined ? [] : textBlocksIn(prose.root);
    const found = blocks.values().flatMap(({ open, sentences, placeOf }) =>
      sentences
        .values()
        .filter(({ sources }) => sources.length === 0)
        .flatMap(({ start, end }) =>
          superlativesIn(open.slice(start, end)).map(({ text, start: from }) => ({
            file,
            ...placeOf(start + from),
            length: text.length,
            rule: 'superlatives-are-sourced',
            level: 'warning' as const,
            message: `No source stands for "${text}", which claims more than most words do.`,
            remedy: `Say who found so: put <Source id="…" /> after the full stop, or draw a <Fact id="…"> round it. Or write what is known instead.`,
          })),
        ),
    );
    return [found];
  });
}
