import { describe, expect, test } from 'vitest';
import { joined } from '../../examples/joined-story.ts';
import { aWrittenStatement } from '../../examples/written-entries/facts.ts';
import { aWrittenTerm } from '../../examples/written-entries/library.ts';
import { aWrittenExplainer, aWrittenSection, aWrittenUpdate } from '../../examples/written-entries/story.ts';
import { aWrittenStory, aWrittenStoryWith } from '../../examples/written-entries/whole-story.ts';

describe('a joined explainer', () => {
  test('has its sections by number and its updates from the newest', () => {
    const entries = aWrittenStoryWith(
      aWrittenSection('tenth', 'Later.', {}, 10),
      aWrittenSection('second', 'Then.', {}, 2),
      aWrittenUpdate('2026-11-01-a', '', { day: '2026-11-01', published: '2026-11-24' }),
      aWrittenUpdate('2026-11-10-b', '', { day: '2026-11-10', published: '2026-11-24' }),
      aWrittenUpdate('2026-11-12-c', '', {
        kind: 'correction',
        day: '2026-11-12',
        published: '2026-11-23',
        was: 'A',
        now: 'B',
        where: 'C',
      }),
    );
    const { explainer } = joined(entries);
    expect(explainer.sections.map(({ id, order }) => `${order} ${id}`)).toEqual([
      '1 repairs',
      '2 second',
      '10 tenth',
    ]);
    expect(explainer.updates.map(({ id }) => id)).toEqual(['2026-11-12-c', '2026-11-10-b', '2026-11-01-a']);
    expect(explainer.updates[0]).toMatchObject({ kind: 'correction', was: 'A', now: 'B', where: 'C' });
  });

  test('was updated when the newest update was published', () => {
    expect(joined(aWrittenStory()).explainer.updated).toBe('2026-11-24');
    const update = aWrittenUpdate('2026-11-20-new', '', { published: '2026-12-01' });
    expect(joined(aWrittenStoryWith(update)).explainer.updated).toBe('2026-12-01');
  });

  test.each([
    ['One.\n\nMore\nwrapped.', ['One.', 'More wrapped.']],
    ['One.\nMore.', ['One.', 'More.']],
    ['One.', ['One.']],
  ])('has the paragraphs of its method: %j', (method, paragraphs) => {
    expect(joined(aWrittenStoryWith(aWrittenExplainer('', { method }))).explainer.method).toEqual(paragraphs);
  });

  test('has the rows of its short answer', () => {
    const front = aWrittenExplainer(
      '<Answer asked="Bridge" verdict="happened" answer="Open">It <Fact id="reopening">did</Fact>.</Answer>\n\n<Answer asked="Tolls" verdict="open" answer="Not yet">Wait.</Answer>',
    );
    const { explainer } = joined(aWrittenStoryWith(front));
    expect(explainer.answers).toEqual([
      { asked: 'Bridge', verdict: 'happened', answer: 'Open' },
      { asked: 'Tolls', verdict: 'open', answer: 'Not yet' },
    ]);
    expect(explainer.shortAnswer.facts.map(({ id }) => id)).toEqual(['reopening']);
  });

  test('lists the words it explains, and no other', () => {
    const section = aWrittenSection('words', 'A <Term id="pier">pier</Term>.', {}, 3);
    const terms = joined(aWrittenStoryWith(section, aWrittenTerm('pier'), aWrittenTerm('span'))).explainer
      .terms;
    expect(terms.map(({ id }) => id)).toEqual(['pier']);
  });

  test('counts words, minutes, standings, kinds of source and what stands without a source', () => {
    const section = aWrittenSection(
      'long',
      `<Unsourced because="Common knowledge.">Rivers flow.</Unsourced> ${'word '.repeat(230)}`,
      { title: 'The 77 rivers', unsourced: [{ words: '77 rivers', because: 'We counted.' }] },
      2,
    );
    const { explainer } = joined(
      aWrittenStoryWith(section, aWrittenStatement('carries-traffic', { standing: 'unverified' })),
    );
    expect(explainer.sections[1]?.body).toMatchObject({
      words: 232,
      unsourced: [
        { text: '77 rivers', because: 'We counted.' },
        { text: 'Rivers flow.', because: 'Common knowledge.' },
      ],
    });
    expect(explainer.minutes).toBe(2);
    expect(explainer.tally).toEqual([
      { standing: 'reported', count: 5 },
      { standing: 'unverified', count: 1 },
    ]);
    expect(explainer.sourceTally).toEqual([{ kind: 'official-document', count: 1 }]);
  });
});
