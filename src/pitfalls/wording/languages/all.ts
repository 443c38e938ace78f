/** What can't be verified in any language. */
export const everywhere = {
  placeholder: ['TBD', 'TBC', 'TBA', 'T.B.D.', 'T.B.C.', 'T.B.A.', 'FIXME', 'XXX', 'lorem ipsum'],
  /** Only in capitals: in Spanish and Portuguese, "todo" is an everyday word. */
  capitals: ['TODO'],
  openEnd: ['etc.', 'et cetera'],
} as const;

/** Placeholders that are marks rather than words: `???`, `<…>`, `[…]`, `{{…}}`. Bounded, so that no text is slow. */
export const placeholderMarks =
  /\?{3,}|<(?=[\p{L}_…])[^<>\n]{0,80}(?<![\s=-])>|\[(?=[\p{L}_….\s]*[\p{L}_….])[^[\]\n]{0,80}\](?!\()|\{\{[^{}\n]{0,80}\}\}/gu;

/** Units, currencies, standards and grades that are written alike everywhere. Parts of regular expressions, lower case. */
export const everywhereUnits = [
  '(?:m|n|µ)?s',
  'min',
  'h',
  '[kmgt]i?b(?:ytes?)?(?:/s|ps)?',
  '[kmg]bit(?:/s)?',
  '[kmg]bps',
  '[kmg]hz',
  'px',
  'dpi',
  'ppi',
  'fps',
  '[ckm]?m[²³23]?',
  'kg',
  '[km]?wh?',
  '°\\s?[cf]',
  'ha',
  'dpmo',
  'ppm',
  'fte',
  'vzä',
  'etp',
] as const;

export const currencies =
  '€|\\$|£|¥|zł|eur|usd|gbp|chf|pln|brl|mxn|aud|cad|jpy|inr|sek|nok|dkk|czk|huf|ron|euros?|dollars?|pounds?|pfund';

/** Standards that say what is asked for, with their number, version or level. */
export const standards = [
  '(?:iso|iec|ieee|din|en|bs|ansi|nist|rfc|fips|itu|etsi|sp|ssae|isae)(?:[\\s/-]{1,2}(?:iso|iec|ieee|en|sp|ts|tr)){0,3}[\\s/-]{0,2}\\d{3,}',
  '(?:wcag|bitv|tls|ssl|soc|pci[\\s-]?dss|asvs|cmmi|eal|tier|tia|oauth|rgaa|pdf/a|nis)[\\s-]{0,2}(?:v(?:ersion)?\\s?)?\\d',
  'wcag\\s(?:level\\s)?a{1,3}',
  '(?:section|§)\\s?508',
  '508\\s(?:standards?|compl|conform)',
  'owasp\\stop',
] as const;

/** Named grades and results of tests. */
export const grades = [
  '(?:grade|schulnote|rating|score|nota|calificación|ocena|ocenę|climate)\\s(?:(?:von|of|de|at\\sleast|mindestens|is)\\s){0,2}(?:[a-f][+-]?|\\d[\\d.,]{0,5})(?![\\p{L}\\d])',
  'note\\s(?:(?:von|de)\\s\\d[\\d.,]{0,5}|(?:von\\s)?[a-f][+-]?(?![\\p{L}\\d])|\\d[.,]\\d)',
  '(?:level|stufe|niveau|class|klasse)\\s(?:a{1,3}|[b-f])(?![\\p{L}\\d])',
  '[a-f][+-]?\\s(?:or|oder|ou|o|lub)\\s(?:better|higher|besser|höher|mieux|mejor|melhor|lepi?ej)',
] as const;

/** Classes of severity that say which faults are meant: "medium and high vulnerabilities". */
export const severityClasses =
  '(?:critical|high|medium|low|severe|kritisch\\p{L}{0,2}|hoh\\p{L}{1,2}|mittler\\p{L}{1,2}|schwer\\p{L}{0,2}|critiques?|crític[oa]s?|krytyczn\\p{L}{1,3})(?:\\s(?:and|or|und|oder|et|y|e|i)\\s\\p{L}{1,14})?(?:[\\s-](?:risk|severity|priority))?\\s(?:vulnerabilit(?:y|ies)|findings?|defects?|bugs?|issues?|flaws?|schwachstellen?|mängel|fehlern?|lücken|vulnérabilités?|vulnerabilidad\\p{L}{0,2}|podatno\\p{L}{1,4})';
