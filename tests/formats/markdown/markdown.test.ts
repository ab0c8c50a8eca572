import { expect, test } from 'vitest';
import { element, linkTo } from '../../../src/formats/feeds/markup.ts';
import { asMarkdown } from '../../../src/formats/markdown/as-markdown.ts';
import { printLlms } from '../../../src/formats/markdown/llms.ts';
import { twinOfExplainer, twinOfFact } from '../../../src/formats/markdown/twins.ts';
import { anEdition, anExplainer } from '../../examples/edition/edition.ts';
import { aClaim } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';
import { aBody, aPassage } from '../../examples/edition/story.ts';

test('no character of the words is taken for a mark', () => {
  const words = ['# 1 <b>*so*</b> [x](y) _a_ `c` | ~ & \\', '2. July', '- no list'];
  expect(asMarkdown(words.map((text) => element('p', text)))).toBe(
    '\\# 1 \\<b\\>\\*so\\*\\</b\\> \\[x\\](y) \\_a\\_ \\`c\\` \\| \\~ \\& \\\\\n\n2\\. July\n\n\\- no list\n',
  );
});

test('lists, quotations, tables and links are those of Markdown', () => {
  const row = (name: 'th' | 'td', ...cells: string[]) =>
    element('tr', ...cells.map((cell) => element(name, cell)));
  const markup = [
    element('ol', element('li', element('p', 'One'), element('p', 'more')), element('li', 'Two')),
    element('blockquote', element('p', 'It holds.'), element('p', '버틴다.')),
    element('table', row('th', 'Day', 'Count'), row('td', 'Monday', '6')),
    element('p', element('strong', 'See '), linkTo('https://a.example/(b)', 'there'), '.'),
  ];
  expect(asMarkdown(markup)).toBe(
    [
      '1. One\n   \n   more\n2. Two',
      '> It holds.\n>\n> 버틴다.',
      '| Day | Count |\n| --- | --- |\n| Monday | 6 |',
      '**See** [there](<https://a.example/(b)>).\n',
    ].join('\n\n'),
  );
});

test('in running text, how a fact stands and the days of all claims that are told follow right after its words', () => {
  const earlier = aClaim({ asOf: '2023-05', figure: { kind: 'value', value: 5000 } });
  const now = aClaim({ figure: { kind: 'value', value: 6000, qualifier: 'about' } });
  const fact = aFact({ standing: 'reported', claims: [now, earlier] });
  const shortAnswer = {
    ...aBody({ facts: [fact] }),
    passages: [aPassage({ facts: [{ fact, isFirst: true, told: [earlier] }] })],
    text: [
      {
        kind: 'paragraph' as const,
        pieces: [{ kind: 'fact' as const, fact, pieces: [{ kind: 'words' as const, words: 'some 6,000' }] }],
      },
    ],
  };
  const text = twinOfExplainer(anExplainer({ facts: [fact], shortAnswer }));
  expect(text).toContain(
    '[some 6,000](<https://double-entry.example/bridge/facts/crossings/>) (fact 1: reported, as of 18 October 2024, or May 2023)',
  );
  expect(text).toContain('about 6,000 people (as of 18 October 2024, according to River Board)');
  expect(text).toContain('5,000 people (as of May 2023, according to River Board)');
});

test('a fact says how it stands before what was said, each with its day, voice and sources', () => {
  const fact = aFact({ standing: 'disputed' });
  const text = twinOfFact(fact, anExplainer({ facts: [fact] }));
  expect(
    text.startsWith(`# Fact 1: ${fact.label}\n\nDouble Entry, <https://double-entry.example/bridge/facts/`),
  ).toBe(true);
  expect(text).toContain('**Disputed.** Voices say things that cannot both be true.');
  expect(text).toContain(
    '[Bridge reopens after repairs](<https://double-entry.example/sources/herald-2024-10-19/>)',
  );
});

test('language models are told how facts are to be repeated, and where the text is', () => {
  const text = printLlms(anEdition());
  expect(text.startsWith('# Double Entry\n\n> Every claim entered twice')).toBe(true);
  expect(text).toContain(
    '- [Is the bridge open again?](https://double-entry.example/bridge/index.md): as of 17 March 2026',
  );
  expect(text).toContain('\n- Outdated: It was right for its day, and things have changed since.\n');
  expect(printLlms(anEdition({ explainers: [anExplainer({ isDraft: true })] }))).not.toContain('bridge');
});
