/*
 * A second way to tell the time in a zone, on `Intl.DateTimeFormat` alone, for tests: slow, and sharing nothing with
 * what it is held against.
 */
const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a zone's clock shows at a moment, in minutes since 1970 UTC: the minutes since 1970 by that clock. */
export function shownAt(zone: string, moment: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(moment * MINUTE).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / MINUTE;
}

/** The earliest moment at which a zone's clock shows a time; undefined where the clock skips it. Found by trying. */
export function whenShown(zone: string, local: number): number | undefined {
  for (let ahead = 26 * 60; ahead >= -26 * 60; ahead -= 15) {
    if (shownAt(zone, local - ahead) === local) return local - ahead;
  }
  return undefined;
}

/** Zones that change their clocks early, late, the other way round, by half an hour or never, over the date line too. */
export const ZONES = [
  'Europe/Madrid',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Manila',
  'Asia/Jerusalem',
  'Asia/Gaza',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Antarctica/Troll',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Etc/UTC',
] as const;
