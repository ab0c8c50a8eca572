/** Runs in the page: what is wrong with the charts over time as they are shown; nothing where each is in order. */
export function faultsOfCharts(): string[] {
  const fewestPixels = 12;
  // The letters alone: for Firefox the box of an element on the screen holds the halo, too.
  const boxOf = (text: SVGTextElement) => {
    const { x, y, width, height } = text.getBBox();
    const onScreen = text.getScreenCTM() ?? new DOMMatrix();
    const start = new DOMPoint(x, y).matrixTransform(onScreen);
    const end = new DOMPoint(x + width, y + height).matrixTransform(onScreen);
    return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
  };
  return [...document.querySelectorAll('.over-time')].flatMap((chart) => {
    const drawings = [...chart.querySelectorAll('svg')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const [drawing] = drawings;
    if (drawing === undefined || drawings.length > 1) return [`${drawings.length} layouts are shown at once`];
    const frame = drawing.getBoundingClientRect();
    const words = [...drawing.querySelectorAll<SVGTextElement>('text')].map((text) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      const scale = frame.width / drawing.viewBox.baseVal.width;
      return { said: text.textContent, box: boxOf(text), pixels: size * scale };
    });
    const points = [...drawing.querySelectorAll('rect')].map((point) => point.getBoundingClientRect());
    const touch = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 0.5 &&
      other.left < one.right - 0.5 &&
      // A box of text has room above its capitals and below its feet.
      one.top + one.height * 0.15 < other.bottom - other.height * 0.15 &&
      other.top + other.height * 0.15 < one.bottom - one.height * 0.15;
    return [
      ...words.filter(({ pixels }) => pixels < fewestPixels).map(({ said }) => `too small: ${said}`),
      ...words
        .filter(({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5)
        .map(({ said }) => `out of the frame: ${said}`),
      ...words.flatMap((one, index) =>
        words
          .slice(index + 1)
          .filter((other) => touch(one.box, other.box))
          .map((other) => `${one.said} touches ${other.said}`),
      ),
      ...words
        .filter(({ box }) => points.some((point) => touch(box, point)))
        .map(({ said }) => `under a square: ${said}`),
    ];
  });
}
