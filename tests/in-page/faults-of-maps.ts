/** Runs in the page: what is wrong with the words on its maps as they are shown; nothing where each is in order. */
export function faultsOfMaps(): string[] {
  const fewestWords = 5;
  const fewestPixels = 12;
  // The letters alone: for Firefox the box of an element on the screen holds the halo, too.
  const boxOf = (text: SVGTextElement) => {
    const { x, y, width, height } = text.getBBox();
    const onScreen = text.getScreenCTM() ?? new DOMMatrix();
    const start = new DOMPoint(x, y).matrixTransform(onScreen);
    const end = new DOMPoint(x + width, y + height).matrixTransform(onScreen);
    return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
  };
  return [...document.querySelectorAll('.map')].flatMap((map, index) => {
    const sheets = [...map.querySelectorAll<SVGSVGElement>('svg.map-sheet')];
    const sheet = sheets.find((each) => each.getBoundingClientRect().width > 0);
    if (sheet === undefined) return [`no layout of map ${index + 1} is shown`];
    const frame = sheet.getBoundingClientRect();
    const words = [...sheet.querySelectorAll<SVGTextElement>(':not(.map-halo) > text')].map((text) => {
      const scale = frame.width / sheet.viewBox.baseVal.width;
      const pixels = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      return { said: text.textContent, box: boxOf(text), pixels };
    });
    const isOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return [
      ...(words.length < fewestWords ? [`map ${index + 1} has ${words.length} words`] : []),
      ...words.flatMap((one, place) =>
        words
          .slice(place + 1)
          .filter((other) => isOver(one.box, other.box))
          .map((other) => `${one.said} lies on ${other.said}`),
      ),
      ...words
        .filter(
          ({ box }) =>
            box.left < frame.left ||
            box.top < frame.top ||
            box.right > frame.right ||
            box.bottom > frame.bottom,
        )
        .map(({ said }) => `out of the map: ${said}`),
      ...words.filter(({ pixels }) => pixels < fewestPixels).map(({ said }) => `too small: ${said}`),
    ];
  });
}
