/** Runs in the page: the elements that make it wider than the window, as a failure message shows them; none if it is not. */
export function tooWide(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width,
  );
  return [
    `the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`,
    ...wide.slice(0, 8).map((element) => {
      const { right } = element.getBoundingClientRect();
      const text = (element.textContent ?? '').trim().slice(0, 40);
      return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ends at ${Math.round(right)} px: ${text}`;
    }),
  ];
}
