/** What a page and the extension tell each other. Whatever comes from a page is looked at before it is believed. */

/** A place of the file that a page shows, zero-based. */
export interface Place {
  /** The file, where the page is about several. */
  readonly uri?: string;
  readonly line: number;
  readonly character: number;
}

/** From the page to the extension. */
export type FromPage =
  /** The page has been drawn, and can be told what has changed. */
  | { readonly type: 'ready' }
  | ({ readonly type: 'reveal' } & Place)
  /** A finding is to be mended or explained. */
  | ({ readonly type: 'fix' | 'explain'; readonly rule: string } & Place)
  | { readonly type: 'open' }
  | { readonly type: 'print' }
  | { readonly type: 'export' }
  /** The report of one of the engagements is asked for. */
  | { readonly type: 'report'; readonly uri: string };

/** From the extension to the page. */
export interface ToPage {
  readonly type: 'show';
  /** What stands within `main`. */
  readonly body: string;
  /** What is told to those who don't see the page change; empty for nothing. */
  readonly told: string;
}
