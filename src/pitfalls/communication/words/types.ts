/** What a channel may be for, in one language: parts of regular expressions in lower case, matched as whole words. */
export interface ChannelWords {
  /** Something has failed and must be put right. */
  readonly incidents: readonly string[];
  readonly support: readonly string[];
  readonly questions: readonly string[];
  readonly escalation: readonly string[];
  /** Before one of the words, these say that the channel isn't for it: "all but incidents". */
  readonly exceptions: readonly string[];
}
