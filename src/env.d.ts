declare namespace App {
  /** What a page hands to the components inside its running text. */
  interface Locals {
    edition?: import('./edition/edition.ts').Edition;
    explainer?: import('./edition/edition.ts').Explainer;
    /** Marks that have been printed on this page: the first of each gets the id to which its card links back. */
    printedMarks?: Set<string>;
  }
}
