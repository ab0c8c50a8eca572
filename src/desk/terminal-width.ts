const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
const joinedToTheOneBefore = /[\p{Mn}\p{Me}]/u;

/** How many columns of a terminal a text takes: Korean, Chinese and Japanese letters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (joinedToTheOneBefore.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}
