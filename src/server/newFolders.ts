/** For how long nothing may come into being before folders are looked at, in milliseconds: a checkout counts as one. */
const QUIET = 500;

/** Of how many it is asked whether they are folders; where more has come, one probably is. */
const MOST_ASKED = 50;

/**
 * Learns of folders that have come into being. An editor that is told of a new folder watches what is in it only from
 * then on, so a file that was made together with it may go unnoticed.
 */
export class NewFolders {
  private readonly isFilledFolder: (uri: string) => Promise<boolean>;
  private readonly onFound: () => void;
  private readonly created = new Set<string>();
  private timer?: ReturnType<typeof setTimeout>;

  /** @param onFound called when there may be new folders with something in them, once for all that come in a row */
  constructor(isFilledFolder: (uri: string) => Promise<boolean>, onFound: () => void) {
    this.isFilledFolder = isFilledFolder;
    this.onFound = onFound;
  }

  /** Files or folders have come into being; nobody has said which. */
  add(uris: readonly string[]): void {
    if (!uris.length) return;
    for (const uri of uris) this.created.add(uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), QUIET);
  }

  private async look(): Promise<void> {
    const uris = [...this.created];
    this.created.clear();
    const isFound =
      uris.length > MOST_ASKED || (await Promise.all(uris.map((uri) => this.isFilledFolder(uri)))).includes(true);
    if (isFound) this.onFound();
  }
}
