import { expect, test } from 'vitest';
import { figuresToSource } from '../../src/prose/figures-to-source.ts';
import { phraseAround } from '../../src/prose/phrase-around.ts';

function phrases(text: string): string[] {
  return figuresToSource(text).map((found) => {
    const { start, end } = phraseAround(text, found, found.figure?.kind);
    return text.slice(start, end);
  });
}

test.each([
  ['It sent 16 countries a letter.', ['16 countries']],
  ['It sent about 1,500 North Korean soldiers to Russia.', ['about 1,500 North Korean soldiers']],
  ['At least 14,000 were sent.', ['At least 14,000']],
  ['On 19 June 2024 they met.', ['19 June 2024']],
  ['It earns US$1.2–2.3 billion a year from it.', ['US$1.2–2.3 billion a year']],
  ['It holds 70 percent of it.', ['70 percent']],
  ['A three-day visit.', ['three-day visit']],
  ['Dozens of men came.', ['Dozens of men']],
  ['Some 30,000 people who came.', ['Some 30,000 people']],
  ['It counted 30,023, then 11,490.', ['30,023', '11,490']],
  ['There were 904.', ['904']],
  ['Pyongyang sent about 12,000 soldiers to Kursk.', ['about 12,000 soldiers']],
  ['There 12,000 soldiers died in winter.', ['12,000 soldiers']],
  ['Some 600 soldiers fell near Kursk.', ['Some 600 soldiers']],
  ['The army twice sent men.', ['twice']],
  ['It twice asked for help.', ['twice']],
  ['Hundreds died in the attack.', ['Hundreds']],
  ['Hundreds attacked villages there.', ['Hundreds']],
  ['Dozens returned home wounded.', ['Dozens']],
  ['Dozens of North Korean officers visited it.', ['Dozens of North Korean officers']],
  ['Dozens of the men came.', ['Dozens']],
  ['More than 15,000 fought there.', ['More than 15,000']],
  ['There 15,000 returned in spring.', ['15,000']],
  ['There 15,000 reportedly died.', ['15,000']],
  ['Half voted for it.', ['Half']],
  ['It is 70 percent, which 70 percent voted for.', ['70 percent', '70 percent']],
  ['Half comes from arms.', ['Half']],
  ['Two more died later.', ['Two more']],
  ['At least 12 wounded North Korean soldiers came.', ['At least 12 wounded North Korean soldiers']],
  ['At least 12 wounded on that day came home.', ['At least 12']],
  ['There 15 heavily armed men crossed the border.', ['15 heavily armed men']],
  ['There 5,000 North Korean infantry fought.', ['5,000 North Korean infantry']],
  ['It withdrew from 12 villages.', ['12 villages']],
  ['From 10,000 to 12,000 soldiers went.', ['From 10,000 to 12,000 soldiers']],
  ['Between 10,000 and 12,000 men went.', ['Between 10,000 and 12,000 men']],
  ['A total of 12 factories opened.', ['A total of 12 factories']],
  ['It lost well over 2,000 men.', ['well over 2,000 men']],
  ['It was seen by ~12,000 people.', ['~12,000 people']],
  ['He saw 12,000+ men there.', ['12,000+ men']],
  ['It took 500 km² of land.', ['500 km²']],
  ['The 6,000-strong unit left.', ['6,000-strong unit']],
  ['A three-day visit began in Seoul.', ['three-day visit']],
  ['There 2 in 3 soldiers died.', ['2 in 3 soldiers']],
  ['There 1/3 of the soldiers died.', ['1/3']],
  ['A majority of the soldiers died.', ['A majority of the soldiers']],
  ['A handful of officers knew of it.', ['A handful of officers']],
  ['Exports have doubled since then.', ['have doubled']],
  ['It holds 20 red flags.', ['20 red flags']],
  ['In mid-2024 it left.', ['mid-2024']],
  ['It has 40 aircraft left.', ['40 aircraft']],
  ['It counted 21 containers holding shells.', ['21 containers']],
  ['It has 1 tank.', ['1 tank']],
])('%s', (text, expected) => {
  expect(phrases(text)).toEqual(expected);
});
