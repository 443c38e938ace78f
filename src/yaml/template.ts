/** A value that the user is asked to replace: a tab stop with its default, or with choices (the first is the default). */
export class Slot {
  readonly choices: readonly (string | number | boolean)[];
  constructor(choices: readonly (string | number | boolean)[]) {
    this.choices = choices;
  }
}

/** A tab stop that shows a default. It takes the type of the default, so that templates are checked against the format. */
export function slot<T extends string | number | boolean>(value: T): T {
  return new Slot([value]) as unknown as T;
}

/** A tab stop that offers some values; the first one is the default. */
export function choice<T extends string | number | boolean>(...values: readonly [T, ...T[]]): T {
  return new Slot(values) as unknown as T;
}

/** A value to be written into a file: plain data in which any scalar may be a `Slot`. */
export type Template =
  | string
  | number
  | boolean
  | null
  | Slot
  | readonly Template[]
  | { readonly [key: string]: Template };
