/** The languages that texts are translated into. English, of which they are translated, needs no file. */
export const LOCALES: readonly string[] = ['de', 'fr', 'es'];

/**
 * The one of our languages that somebody means: `de` for `de`, `de-AT` and `de_DE.UTF-8`, `en` for `C` and all in English.
 * @returns undefined for a language that we don't speak
 */
export function localeOf(wish: string): string | undefined {
  const [primary = ''] = wish
    .trim()
    .toLowerCase()
    .split(/[-_.@]/, 1);
  if (LOCALES.includes(primary)) return primary;
  return ['en', 'c', 'posix'].includes(primary) ? 'en' : undefined;
}
