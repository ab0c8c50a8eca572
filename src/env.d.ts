declare namespace App {
  /** What a page hands to the components inside its running text. */
  interface Locals {
    edition?: import('./edition/edition.ts').Edition;
    explainer?: import('./edition/edition.ts').Explainer;
  }
}
