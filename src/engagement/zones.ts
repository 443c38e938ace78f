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

/** Current names that some engines leave out of their own list, each with the older one that they list instead. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmara', 'Africa/Asmera'],
  ['America/Argentina/Buenos_Aires', 'America/Buenos_Aires'],
  ['America/Atikokan', 'America/Coral_Harbour'],
  ['America/Nuuk', 'America/Godthab'],
  ['Asia/Ho_Chi_Minh', 'Asia/Saigon'],
  ['Asia/Kathmandu', 'Asia/Katmandu'],
  ['Asia/Kolkata', 'Asia/Calcutta'],
  ['Asia/Yangon', 'Asia/Rangoon'],
  ['Atlantic/Faroe', 'Atlantic/Faeroe'],
  ['Europe/Kyiv', 'Europe/Kiev'],
  ['Pacific/Chuuk', 'Pacific/Truk'],
  ['Pacific/Kanton', 'Pacific/Enderbury'],
  ['Pacific/Pohnpei', 'Pacific/Ponape'],
]);
const UNIVERSAL = ['Etc/GMT', 'Etc/UTC'];

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

/** The names of all time zones as people write them today, sorted. */
export function zoneNames(): readonly string[] {
  const older = new Set(RENAMED.values());
  return [...listedZones()].filter((name) => !older.has(name)).sort();
}

function listedZones(): ReadonlySet<string> {
  // The engine's list costs a tenth of the first `Intl.DateTimeFormat`, and nearly every file gets by with it.
  listed ??= new Set([...Intl.supportedValuesOf('timeZone'), ...RENAMED.keys(), ...UNIVERSAL]);
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
