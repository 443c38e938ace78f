import { say, translated } from '../../l10n/say.ts';
import { CONTRACT_COLUMNS, contractSources, SUBCONTRACTOR_COLUMNS, subcontractorSources } from './details.ts';
import { ENGAGEMENT_COLUMNS } from './engagements.ts';
import type { RegisterSource } from './source.ts';
import type { Cell, ColumnOf, Table } from './table.ts';

/** A register of engagements: a row for each, and tables of their contracts and subcontractors. */
export interface Register {
  readonly engagements: Table;
  readonly contracts: Table;
  readonly subcontractors: Table;
}

/**
 * Gathers a register, one engagement after the other: nothing of an engagement is kept but its rows, so that thousands
 * need little memory.
 */
export class RegisterBuilder {
  private readonly engagements: (readonly Cell[])[] = [];
  private readonly contracts: (readonly Cell[])[] = [];
  private readonly subcontractors: (readonly Cell[])[] = [];

  add(source: RegisterSource): void {
    this.engagements.push(rowOf(ENGAGEMENT_COLUMNS, source));
    for (const one of contractSources(source)) this.contracts.push(rowOf(CONTRACT_COLUMNS, one));
    for (const one of subcontractorSources(source)) this.subcontractors.push(rowOf(SUBCONTRACTOR_COLUMNS, one));
  }

  build(): Register {
    return {
      engagements: table(say`Engagements`, ENGAGEMENT_COLUMNS, this.engagements),
      contracts: table(say`Contracts`, CONTRACT_COLUMNS, this.contracts),
      subcontractors: table(say`Subcontractors`, SUBCONTRACTOR_COLUMNS, this.subcontractors),
    };
  }
}

/** The register of some engagements, in their order. */
export function registerOf(sources: Iterable<RegisterSource>): Register {
  const builder = new RegisterBuilder();
  for (const source of sources) builder.add(source);
  return builder.build();
}

/** A row that holds on to nothing: the texts of a file are parts of the whole, which they would keep in memory. */
function rowOf<Source>(columns: readonly ColumnOf<Source>[], source: Source): Cell[] {
  const cells = columns.map(({ cell }): Cell => {
    const value = cell(source) ?? null;
    if (typeof value !== 'boolean') return value;
    return value ? say`Yes` : say`No`;
  });
  return JSON.parse(JSON.stringify(cells));
}

function table<Source>(name: string, columns: readonly ColumnOf<Source>[], rows: Table['rows']): Table {
  return { name, columns: columns.map(({ title, kind }) => ({ title: translated(title), kind })), rows };
}
