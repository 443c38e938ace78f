/**
 * What instalments hang on, in one language: parts of regular expressions in lower case, matched as whole words.
 * A text that holds words of neither list leaves open what it means.
 */
export interface PaymentWords {
  /** Something delivered, accepted or kept to: "acceptance", "go-live", "service level". */
  readonly results: readonly string[];
  /** Something that comes by itself, or before the work: "signature", "advance", "monthly". */
  readonly occasions: readonly string[];
}
