import type { Fact, Source } from '../edition/edition.ts';

/** A fact that was withdrawn, by its number and name. */
export function wordWithdrawnFact({ number, label }: Pick<Fact, 'number' | 'label'>): string {
  return `Withdrawn: fact ${number}, ${label}`;
}

/** A source that was withdrawn, by its title in English. */
export function wordWithdrawnSource({
  title,
  titleTranslated,
}: Pick<Source, 'title' | 'titleTranslated'>): string {
  return `Withdrawn: ${titleTranslated ?? title}`;
}
