const negation =
  /(?<![\p{L}\p{N}])(?:not|never|no(?!\.\s?\d)|nobody|none|nothing|nor|neither|without|cannot|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|forb(?:id|ids|ade|idden)|prohibit(?:s|ed|ing)?)(?!\p{L})|\p{L}+n['’]t(?!\p{L})/giu;

/** The words of a text that turn what it says into its opposite: not, never, denies, without, and the like. */
export function negationsIn(text: string): string[] {
  return [...text.matchAll(negation)].map(([word]) => word.toLowerCase());
}
