import { chartsIn, type ChartInText } from '../charts-in.ts';
import type { Manuscript } from '../manuscript.ts';
import type { Problem } from '../problem.ts';

const fewestWords = 4;

/** The title of a chart is a sentence that says what is seen, not a name of the matter. */
export function titlesOfChartsSayWhatIsSeen(manuscript: Manuscript): Problem[] {
  return chartsIn(manuscript).flatMap((chart) => {
    const message = mistakeIn(chart);
    if (message === undefined) return [];
    return [
      {
        ...chart.placeOfTitle(),
        rule: 'titles-of-charts-say-what-is-seen',
        level: 'error' as const,
        message,
        remedy:
          'Write a sentence that a reader can check against the chart, such as "The later counts are the higher ones".',
      },
    ];
  });
}

function mistakeIn({ title, facts }: ChartInText): string | undefined {
  const words = title
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  // A title that is missing or empty is told where tags are checked.
  if (words.length === 0) return undefined;
  if (facts.some(({ data }) => sameWords(data.label, title)))
    return 'This title is the label of the fact, which the chart shows anyway.';
  if (words.length < fewestWords)
    return `A title of ${words.length === 1 ? 'one word' : 'a few words'} names the matter and does not say what is seen.`;
  if (/^\p{Ll}/u.test(title)) return 'This title begins like the rest of a sentence, with a small letter.';
  if (/[,;:–—…-]$|\.\.\.$/u.test(title.trim())) return 'This title breaks off before the sentence ends.';
  return undefined;
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
