/** By what a text is told from others without keeping it: two sums of 32 bits and its length. Not for secrets. */
export function digestOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return `${a >>> 0} ${b >>> 0} ${text.length}`;
}
