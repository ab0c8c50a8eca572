/** A fact as an editor writes it: a figure with one claim. */
export const factFile = `kind: figure
number: 7
label: Soldiers killed
standing: reported
reviewBy: 2027-02-28
unit: people
definition: Deaths.
claims:
  - by: nis
    asOf: '2024'
    recorded: 2026-11-24
    value: 600
    sources:
      - source: kbs
`;

/** The fact with one line written otherwise; nothing deletes the line. */
export function factFileWith(line: RegExp, instead: string): string {
  return factFile.replace(new RegExp(`^${line.source}\\n`, 'm'), instead === '' ? '' : `${instead}\n`);
}
