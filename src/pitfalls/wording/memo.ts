/** Of longer texts nothing is remembered, in UTF-16 units: they are few, and would fill the memory. */
export const LONGEST_REMEMBERED = 2_000;

/**
 * Remembers what is worked out of texts, so that a keystroke costs only what it changed. Holds at most two
 * generations: when the younger is full, it becomes the older, and what wasn't asked for since is forgotten.
 */
export class Memo<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  readonly #work: (text: string) => Value;
  readonly #size: number;

  /** @param size Texts a generation. */
  constructor(work: (text: string) => Value, size = 40_000) {
    this.#work = work;
    this.#size = size;
  }

  get(text: string): Value {
    const young = this.#young.get(text);
    if (young !== undefined) return young;
    const value = this.#old.get(text) ?? this.#work(text);
    if (text.length > LONGEST_REMEMBERED) return value;
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    // A flat copy: a slice of a file's text would keep that whole version of the file in memory.
    this.#young.set(` ${text}`.slice(1), value);
    return value;
  }
}
