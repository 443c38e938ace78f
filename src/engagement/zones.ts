/**
 * Names of the IANA time zone database without a slash. ICU knows more (`IST`, `CST`), which are abbreviations that
 * several zones share.
 */
const WITHOUT_SLASH: ReadonlySet<string> = new Set(
  (
    'utc uct gmt gmt0 gmt+0 gmt-0 greenwich universal zulu est mst hst est5edt cst6cdt mst7mdt pst8pdt wet cet met eet ' +
    'cuba egypt eire gb gb-eire hongkong iceland iran israel jamaica japan kwajalein libya navajo nz nz-chat poland ' +
    'portugal prc roc rok singapore turkey w-su'
  ).split(' '),
);

/** Current names that some engines leave out of their own list, which still has the older ones. */
const RENAMED =
  'Africa/Asmara America/Argentina/Buenos_Aires America/Atikokan America/Nuuk Asia/Ho_Chi_Minh Asia/Kathmandu ' +
  'Asia/Kolkata Asia/Yangon Atlantic/Faroe Etc/GMT Etc/UTC Europe/Kyiv Pacific/Chuuk Pacific/Kanton Pacific/Pohnpei';

const SHAPE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z][A-Za-z0-9_+-]*)*$/;
const LONGEST = 64;

const MEMORY = 1000;
const known = new Map<string, boolean>();
let listed: ReadonlySet<string> | undefined;

/**
 * Whether a value is the name of an IANA time zone (`Europe/Lisbon`, `Asia/Kolkata`, `UTC`), current or older, in any
 * case: no two names differ by case alone. Offsets (`+05:30`) and abbreviations (`IST`) are no names.
 */
export function isTimeZone(id: unknown): id is string {
  if (typeof id !== 'string' || id.length > LONGEST) return false;
  const found = known.get(id);
  if (found !== undefined) return found;
  if (known.size >= MEMORY) known.clear();
  const is = lookUp(id);
  known.set(id, is);
  return is;
}

function lookUp(id: string): boolean {
  if (!SHAPE.test(id) || /^(?:systemv|posix|right)\//i.test(id)) return false;
  if (!id.includes('/')) return WITHOUT_SLASH.has(id.toLowerCase());
  return listedZones().has(id) || isKnownToEngine(id);
}

/** The names of all time zones that have a place in them, as the engine lists them. */
export function listedZones(): ReadonlySet<string> {
  // The engine's list costs a tenth of the first `Intl.DateTimeFormat`, and nearly every file gets by with it.
  listed ??= new Set([...Intl.supportedValuesOf('timeZone'), ...RENAMED.split(' ')]);
  return listed;
}

function isKnownToEngine(id: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: id });
    return true;
  } catch {
    return false;
  }
}
