import type { EconomicSet, FundSet, Kind, Version } from "../ledger";
import type { SectionSpec } from "../tables";
import { ALL } from "./code-tree";
import type { Dimension } from "./equation";
import { ListedCodes } from "./listed-codes";
import { isWithinCodes, splitCodes, splitMask } from "./parts";
import type { Aspect, Questions } from "./question";

export type ColumnDimension = Exclude<Dimension, "rows">;

/**
 * How a section takes apart what its columns ask, the same for each of its rows; in table 6 also what its economic rows ask. Answers are
 * not kept: they are asked for once an aspect.
 */
export class ColumnSplits {
  private readonly funds: readonly FundSet[];
  private readonly kinds: readonly Kind[];
  private readonly versions: ReadonlySet<Version | undefined>;
  private readonly economics: readonly EconomicSet[];
  /** The economic codes that figures of some kinds list, found when asked: in a folded table each block lists its own. */
  private readonly economicRows = new Map<Kind, ListedCodes>();

  /**
   * @param listed the aspects of the section's figures
   * @param columnsKnown false where a column of amounts could not be placed: it may be the one that is missing from a sum
   * @param partsKnown false where such a column may be of any money or use: then no column is the sum of others
   */
  constructor(
    private readonly questions: Questions,
    private readonly spec: SectionSpec,
    private readonly domain: Aspect,
    private readonly listed: readonly Aspect[],
    private readonly columnsKnown: boolean,
    private readonly partsKnown = true,
  ) {
    this.funds = distinct(listed.map(({ fund }) => fund));
    this.kinds = distinct(listed.map(({ kind }) => kind));
    this.versions = new Set((listed.length > 0 ? listed : [domain]).map(({ version }) => version));
    const sets = new Map(listed.flatMap(({ economic }) => (economic ? [[economic.join(), economic] as const] : [])));
    this.economics = [...sets.values()];
    for (const code of this.hasEconomicRows ? this.economics.flat() : []) questions.economicCodes.number(code);
  }

  /** The economic codes of the rows in which figures ask for these kinds, or some of them. */
  private economicRowsOf(kind: Kind): ListedCodes {
    let rows = this.economicRows.get(kind);
    if (!rows) {
      const tree = this.questions.economicCodes;
      const own = this.listed.filter((aspect) => (aspect.kind & ~kind) === 0);
      const codes = own.flatMap(({ economic = [] }) => economic.map((code) => tree.number(code)));
      this.economicRows.set(kind, (rows = new ListedCodes(tree, codes)));
    }
    return rows;
  }

  private get hasEconomicRows(): boolean {
    return this.spec.rows.by === "economic";
  }

  /** True where the aspect lies within the section's domain and asks for what its columns tell apart. */
  canTell({ fund, kind, economic, version }: Aspect): boolean {
    const { domain } = this;
    if (!this.versions.has(version)) return false;
    if ((fund & domain.fund) !== fund || (kind & domain.kind) !== kind) return false;
    if (this.listed.length > 0 && !(tellsMask(fund, this.funds) && tellsMask(kind, this.kinds))) return false;
    if (!economic) return domain.economic === undefined;
    return (this.hasEconomicRows || this.economics.length > 0) && isWithinCodes(economic, domain.economic);
  }

  /** The parts of an aspect along one dimension; undefined where the columns do not split it so. */
  parts({ fund, kind, economic, version }: Aspect, by: ColumnDimension): Aspect[] | undefined {
    if (!this.partsKnown) return undefined;
    const { questions } = this;
    switch (by) {
      case "fund":
        return splitMask(fund, this.funds)?.map((part) => questions.aspect(part, kind, economic, version));
      case "kind":
        return splitMask(kind, this.kinds)?.map((part) => questions.aspect(fund, part, economic, version));
      case "economic":
        return this.economicParts(economic, kind)?.map((part) => questions.aspect(fund, kind, part, version));
    }
  }

  private economicParts(whole: EconomicSet | undefined, kind: Kind): readonly EconomicSet[] | undefined {
    if (!this.hasEconomicRows) return whole || this.columnsKnown ? splitCodes(whole, this.economics) : undefined;
    if (whole && whole.length > 1) return whole.map((code) => [code]);
    const { economicCodes } = this.questions;
    const children = this.economicRowsOf(kind).children(economicCodes.number(whole?.[0] ?? ""));
    return children.length > 0 || !whole ? children.map((code) => [economicCodes.text(code)]) : undefined;
  }

  /** Where the section lists rows by economic code and this one is not among them: what the row right above it would ask. */
  aboveUnlisted({ fund, kind, economic, version }: Aspect): Aspect | undefined {
    const [text] = economic ?? [];
    if (!this.hasEconomicRows || text === undefined || economic!.length > 1) return undefined;
    const { economicCodes } = this.questions;
    const code = economicCodes.number(text);
    const rows = this.economicRowsOf(kind);
    if (rows.has(code)) return undefined;
    const above = rows.nearestAbove(code);
    if (above !== ALL && rows.children(above).length === 0) return undefined;
    const codes = above === ALL ? undefined : [economicCodes.text(above)];
    return this.questions.aspect(fund, kind, codes, version);
  }
}

/** True where a mask is listed, or is made up of listed ones. */
function tellsMask<M extends number>(mask: M, listed: readonly M[]): boolean {
  return listed.includes(mask) || splitMask(mask, listed) !== undefined;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
