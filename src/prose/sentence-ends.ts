// After these a name follows: they never end a sentence.
const titles =
  /(?:^|[\s(“"‘'])(?:Gen|Lt|Col|Maj|Sgt|Capt|Cpl|Cmdr|Adm|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Hon|Rev|Messrs|vs|cf|e\.g|i\.e|viz|approx|incl)\.\s*$/;
// After these a number follows; without one they are words ("He said no.", "in Sept.").
const beforeNumber =
  /(?:^|[\s(“"‘'])(?:Nos?|Arts?|[Aa]rt|[Pp]aras?|[Cc]hap|[Cc]h|[Ff]igs?|[Vv]ols?|[Ss]ecs?|[Pp]p?|[Ee]d|c|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No)\.\s*$/;
// These may stand at the end of a sentence as well as within it: initials, U.S., a.m., Co.
const either = /(?:(?:^|[\s(“"‘'.])\p{Lu}\.|\b(?:[ap]\.m|Co|Corp|Inc|Ltd|Jr|Sr|etc|Ave|Mt|Ft|Bros)\.)\s*$/u;
// With one of these a new sentence begins, rather than a name.
const opener =
  /^(?:The|This|That|These|Those|There|Then|They|Their|He|His|She|Her|It|Its|We|Our|You|I|A|An|In|On|At|By|For|From|To|Of|With|Without|After|Before|Since|Until|When|Where|While|Who|What|Whether|Why|How|If|As|But|And|Or|Nor|So|Yet|Not|No|Nobody|None|All|Both|Some|Most|Many|Few|Each|Every|Another|Other|Others|One|Two|Three|About|More|Later|Now|Still|Only|Also|Its)\b/;

/**
 * Whether a sentence ends between two pieces of text, where an end is possible.
 * @param before the sentence so far, with its full stop and the blanks after it
 * @param after what follows
 */
export function endsSentence(before: string, after: string): boolean {
  const next = after.replace(/^[\s“"‘'«(\[]+/, '');
  // “Who?” he asked.
  if (/^\p{Ll}/u.test(next)) return /\n\s*$/.test(before);
  if (titles.test(before)) return false;
  if (beforeNumber.test(before)) return !/^[\dIVX]/.test(next);
  if (either.test(before)) return opener.test(next);
  return true;
}
