import { COUNTRY_ZONES } from './data/countryZones.ts';
import { spellsOf } from './offsets.ts';

interface CountryZone {
  readonly zone: string;
  /** The clocks of the country differ from place to place. */
  readonly several: boolean;
}

let zones: Map<string, CountryZone> | undefined;

function zoneIn(country: string): CountryZone | undefined {
  zones ??= new Map(
    Object.entries(COUNTRY_ZONES).flatMap(([area, list]) =>
      list.split(', ').map((entry): [string, CountryZone] => {
        const [code = '', place, several] = entry.split(' ');
        return [code, { zone: `${area}/${place}`, several: several === '*' }];
      }),
    ),
  );
  return zones.get(country);
}

/** The time zone of a country's capital or largest city, to propose; undefined where nobody lives. */
export function usualZone(country: string): string | undefined {
  return zoneIn(country)?.zone;
}

/** The time zone that a country implies: where all its clocks show the same time and none changes over some days. */
export function impliedZone(
  country: string,
  { first, last }: { readonly first: number; readonly last: number },
): string | undefined {
  const found = zoneIn(country);
  if (!found || found.several) return undefined;
  return spellsOf(found.zone, first, last).length === 1 ? found.zone : undefined;
}
