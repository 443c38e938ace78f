/** An address of the web as a link may lead there, and nothing else that a program could be started with. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text)) return undefined;
  return URL.canParse(text) ? new URL(text).href : undefined;
}

/** The link that writes to an e-mail address; undefined for a text that is none. */
export function mailAddress(text: string): string | undefined {
  return /^[^\s@:/?#&]+@[^\s@:/?#&]+$/.test(text) ? `mailto:${encodeURI(text)}` : undefined;
}
