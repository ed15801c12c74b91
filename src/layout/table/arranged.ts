import type { Query } from "../../ledger";
import type { KeyColumn, RowKind, SectionSpec, TableRow } from "../../tables";

/** What stands in the columns that tell which row it is. */
export type KeyTexts = Readonly<Partial<Record<KeyColumn["role"], string>>>;

/** A row as it is laid out: of the source, or printed by the template although the source has none such. */
export interface ArrangedRow {
  readonly kind: RowKind;
  readonly question?: Query;
  readonly texts: KeyTexts;
  /** For a row of totals: its name. */
  readonly total?: string;
  /** For a row of totals of several blocks: the one in which its name begins. */
  readonly firstBlock?: number;
  readonly code?: string;
  readonly indent: number;
  readonly source?: TableRow;
}

/** A section's rows, or those of one of its blocks, in the order in which they are laid out. */
export interface ArrangedSection {
  readonly spec: SectionSpec;
  /** Which block of a folded section, from 0; 0 in others. */
  readonly block: number;
  /** From the top on; undefined for a line that stays blank because only the other half has one there. */
  readonly body: readonly (ArrangedRow | undefined)[];
  /** What stands below the body of both halves, level with the foot of the other one: 本年收入合计. */
  readonly foot: readonly ArrangedRow[];
  readonly totals: readonly ArrangedRow[];
  /** True where the row of totals stands above all else. */
  readonly totalsFirst: boolean;
}
