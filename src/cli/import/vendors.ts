import { mailAddress, webAddress } from '../../engagement/addresses.ts';
import { idFor, toId } from '../../engagement/ids.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import type { Facts, Party } from '../../pitfalls/engagement/facts.ts';
import type { Columns, Field } from './columns.ts';
import type { ListRow } from './table.ts';
import { amountOf, countryFinder, criticalityOf, currencyOf, dayOf, modelOf, truthOf } from './values.ts';

const LONGEST_NAME = 100;
const LONGEST_TEXT = 500;
const LONGEST_SHOWN = 40;

/** An engagement as a list tells of it. */
export interface Vendor {
  readonly row: number;
  readonly engagement: Facts & { readonly id: string };
  readonly provider: Party;
  /** What the list says and the file can't hold, each in a sentence. */
  readonly notes: readonly string[];
}

/** A row of which no file can be made, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: string;
}

/** What a list tells of vendors, each with an id of its own. `today`: `YYYY-MM-DD`. */
export async function vendorsIn(
  rows: readonly ListRow[],
  columns: Columns,
  today: string,
): Promise<(Vendor | SkippedRow)[]> {
  const { COUNTRY_NAMES } = await import('./readers.ts');
  const countryOf = countryFinder(COUNTRY_NAMES);
  const taken = new Set<string>();
  return rows.map((row) => new RowReader(row, columns, countryOf).read(today, taken));
}

class RowReader {
  private readonly row: ListRow;
  private readonly columns: Columns;
  private readonly countryOf: (text: string) => string | undefined;
  private readonly notes: string[] = [];

  constructor(row: ListRow, columns: Columns, countryOf: (text: string) => string | undefined) {
    this.row = row;
    this.columns = columns;
    this.countryOf = countryOf;
  }

  read(today: string, taken: Set<string>): Vendor | SkippedRow {
    const { number } = this.row;
    const name = this.text('provider', LONGEST_NAME);
    const title = this.text('title', LONGEST_NAME) ?? name;
    if (!title) return { row: number, reason: say`it names neither a provider nor a service` };
    const id = freeId(toId(this.text('id', LONGEST_NAME) ?? '') ?? idFor(named(title, name)), taken);
    const { start, end } = this.term();
    const engagement = {
      id,
      title,
      summary: this.text('summary', LONGEST_TEXT),
      owner: this.person('owner', 'ownerEmail'),
      status: statusOf(start, end, today),
      model: this.value('model', modelOf),
      criticality: this.value('criticality', criticalityOf),
      start,
      end,
      value: this.money(),
      personalData: this.value('personalData', truthOf),
    };
    const contact = this.person('contact', 'contactEmail');
    const provider = {
      name: name ?? title,
      country: this.value('country', this.countryOf),
      website: this.value('website', (text) => webAddress(/^https?:/i.test(text) ? text : `https://${text}`)),
      contacts: contact === undefined ? undefined : [contact],
    };
    return { row: number, engagement, provider, notes: this.notes };
  }

  private raw(field: Field): string {
    const index = this.columns.get(field);
    return index === undefined ? '' : (this.row.cells[index] ?? '');
  }

  private text(field: Field, longest: number): string | undefined {
    return excerptOf(this.raw(field), longest) || undefined;
  }

  /** What a text means; a note where nobody can tell. */
  private value<Value>(field: Field, meaning: (text: string) => Value | undefined): Value | undefined {
    const text = this.text(field, LONGEST_TEXT);
    if (text === undefined) return undefined;
    const value = meaning(text);
    if (value === undefined) this.leaveOut(text);
    return value;
  }

  private leaveOut(text: string): void {
    this.notes.push(say`“${excerptOf(text, LONGEST_SHOWN)}” can’t be told for sure and is left out`);
  }

  private term(): Pick<Facts, 'start' | 'end'> {
    const start = this.value('start', dayOf);
    const end = this.value('end', dayOf);
    if (start === undefined || end === undefined || start <= end) return { start, end };
    this.notes.push(say`it ends before it begins: both days are left out`);
    return {};
  }

  private person(field: 'owner' | 'contact', address: 'ownerEmail' | 'contactEmail'): Facts['owner'] {
    const name = this.text(field, LONGEST_NAME);
    const email = this.value(address, (text) => (mailAddress(text) ? text : undefined));
    if (name === undefined) return email === undefined ? undefined : { name: email, email };
    return email === undefined ? (mailAddress(name) ? { name, email: name } : { name }) : { name, email };
  }

  private money(): Facts['value'] {
    const amount = this.value('value', amountOf);
    const currency = this.value('currency', currencyOf) ?? amount?.currency;
    if (amount === undefined) return undefined;
    if (currency !== undefined) return { amount: amount.amount, currency };
    this.notes.push(say`the value has no currency and is left out`);
    return undefined;
  }
}

/** Two services of one provider are told apart by the service, one service of two providers by both. */
function named(title: string, provider: string | undefined): string {
  return provider && provider !== title ? `${provider} ${title}` : title;
}

/** By its days alone: what a list of vendors names is agreed. */
function statusOf(start: string | undefined, end: string | undefined, today: string): Facts['status'] {
  if (end !== undefined && end < today) return 'ended';
  if (start === undefined) return 'draft';
  return start <= today ? 'active' : 'contracting';
}

function freeId(wish: string, taken: Set<string>): string {
  let id = wish;
  for (let count = 2; taken.has(id); count += 1) id = `${wish.slice(0, 36).replace(/-$/, '')}-${count}`;
  taken.add(id);
  return id;
}
