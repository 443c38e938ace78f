/** The day at which these tables were held against their sources. Each release checks them again. */
export const TABLES_DATE = '2026-11-23';

/**
 * The European Economic Area by ISO 3166-1 alpha-2: the members of the European Union, the three states of the
 * European Free Trade Association that joined the EEA Agreement, and the territories of members that belong to the Union
 * and have a code of their own.
 */
export const EEA: ReadonlySet<string> = new Set(
  (
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' +
    'IS LI NO ' +
    'AX GF GP MF MQ RE YT'
  ).split(' '),
);

/** A decision of the European Commission that a country protects personal data adequately (GDPR Art. 45). */
export interface Adequacy {
  /** The decision's number. */
  readonly decision: string;
  /** It holds for some recipients or data only: see `note`. */
  readonly limited?: boolean;
  /** What it is limited to, or what to know of it. */
  readonly note?: string;
  /** First and last day (`YYYY-MM-DD`), where they matter. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * Countries with an adequacy decision, as the Commission's page "Data protection adequacy for non-EU countries" listed
 * them on 5 August 2026.
 */
export const ADEQUATE: ReadonlyMap<string, Adequacy> = new Map<string, Adequacy>([
  ['AD', { decision: '2010/625/EU' }],
  ['AR', { decision: '2003/490/EC' }],
  ['BR', { decision: '(EU) 2026/179', from: '2026-01-26' }],
  ['CA', { decision: '2002/2/EC', limited: true, note: 'only commercial organisations under PIPEDA' }],
  ['CH', { decision: '2000/518/EC' }],
  ['FO', { decision: '2010/146/EU' }],
  ['GB', { decision: '(EU) 2021/1772', note: 'renewed on 19 Dec 2025 as C(2025) 8771', until: '2031-12-27' }],
  ['GG', { decision: '2003/821/EC' }],
  ['IL', { decision: '2011/61/EU', limited: true, note: 'only data that are processed automatically' }],
  ['IM', { decision: '2004/411/EC' }],
  ['JE', { decision: '2008/393/EC' }],
  ['JP', { decision: '(EU) 2019/419', limited: true, note: 'only businesses under the APPI' }],
  ['KR', { decision: '(EU) 2022/254', limited: true, note: 'only recipients under PIPA' }],
  ['NZ', { decision: '2013/65/EU' }],
  [
    'US',
    {
      decision: '(EU) 2023/1795',
      limited: true,
      note: 'only recipients on the Data Privacy Framework list; upheld in T-553/23, appeal C-703/25 P pending',
    },
  ],
  ['UY', { decision: '2012/484/EU' }],
]);

/**
 * Legal forms of companies as they stand at the end of a name: without dots, commas, slashes and accents, in lower
 * case. Words such as Group, Holding or International are part of the name. Reduced from the term data of cleanco
 * (MIT licence), with spellings of the same forms in Greek and Cyrillic letters.
 */
export const LEGAL_FORMS: readonly string[] = [
  // English
  'inc, incorporated, corp, corporation, co, company, llc, llp, lllp, lp, plc, pllc, ltd, limited',
  'co ltd, pvt, pvt ltd, pte, pte ltd, pty, pty ltd',
  // German, and the European company
  'gmbh, ggmbh, mbh, ag, kg, kgaa, ohg, gbr, ug, eg, ek, ev, og, eu, se, gmbh & co kg',
  // French, Italian, Spanish, Portuguese
  'sa, sas, sasu, sarl, eurl, snc, sci, srl, srls, spa, sapa, ss, sl, slu, sau, lda, ltda, eireli',
  'sa de cv, s de rl de cv',
  // Dutch and Belgian
  'bv, nv, vof, cv, bvba, sprl, vzw, asbl',
  // Nordic and Baltic
  'ab, hb, kb, as, asa, ans, aps, is, oy, oyj, ky, ou, uab, mb, sia',
  // Central, south-eastern and eastern Europe
  'sp z oo, psa, sk, spj, ska, sro, vos, ks, kft, zrt, nyrt, bt, doo, dd, ad, ood, eood, pfa, ae, epe, ike, oe',
  'ooo, oao, zao, pao, tov',
  // Turkey, Asia, the Gulf
  'ltd sti, sdn bhd, bhd, tbk, kk, gk, fze, fzco',
].flatMap((line) => line.split(', '));

/** Forms that are also words: they count only where they are written with dots or a slash (`e.U.`, `I/S`). */
export const DOTTED_FORMS: ReadonlySet<string> = new Set(['eu', 'is', 'og', 'eg', 'ek', 'ev', 'ss']);

/** Forms that may stand before the name. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(['pt', 'uab', 'sia', 'ooo', 'tov']);

/** Spellings of one and the same form. */
export const FORM_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
  ['company', 'co'],
  ['limited', 'ltd'],
  ['private', 'pvt'],
  ['proprietary', 'pty'],
  ['sa rl', 'sarl'],
  ['s a rl', 'sarl'],
  ['sp zoo', 'sp z oo'],
  ['spz oo', 'sp z oo'],
  ['spzoo', 'sp z oo'],
  ['ооо', 'ooo'],
  ['оао', 'oao'],
  ['зао', 'zao'],
  ['пао', 'pao'],
  ['тов', 'tov'],
  ['ад', 'ad'],
  ['оод', 'ood'],
  ['еоод', 'eood'],
  ['доо', 'doo'],
  ['αε', 'ae'],
  ['επε', 'epe'],
  ['ικε', 'ike'],
  ['οε', 'oe'],
]);
