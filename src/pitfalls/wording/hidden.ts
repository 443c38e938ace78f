/**
 * The spans of a text that aren't the author's own words: quoted text, code, addresses. All expressions are bounded or
 * free of overlap, so that they take linear time.
 */
const spans =
  /`[^`\n]{1,200}`|"[^"\n]{1,200}"|“[^”\n]{1,200}”|„[^“”\n]{1,200}[“”]|«[^»\n]{1,200}»|‹[^›\n]{1,200}›|(?<![\p{L}\p{N}])'[^'\n]{1,200}'(?![\p{L}\p{N}])|\b(?:https?|ftp):\/\/[^\s<>"]{1,500}|\bwww\.[^\s<>"]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/giu;

const mayHold = /[`"“„«‹'@/]|www/iu;

/** Where a text holds what isn't to be judged, as offsets, from the left. */
export function hiddenSpans(text: string): { start: number; end: number }[] {
  if (!mayHold.test(text)) return [];
  return [...text.matchAll(spans)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
