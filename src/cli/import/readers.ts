import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };

/*
 * What an import needs and nothing else does: a bundle of its own, which is loaded when a list is read.
 */

export { parse as parseCsv } from 'csv-parse/sync';
export { readSheet } from 'read-excel-file/universal';

/** The names of countries by their codes, in the languages that titles of columns are known in beside English. */
export const COUNTRY_NAMES: readonly CountryNames[] = [german.countries, spanish.countries, french.countries];

export type CountryNames = Readonly<Record<string, string | readonly string[]>>;
