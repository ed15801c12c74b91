import type { FundSet, Kind } from "../ledger";
import type { SectionSpec } from "../tables";
import type { Dimension } from "./equation";
import { isWithinCodes, splitCodes, splitMask } from "./parts";
import type { Aspect, Questions } from "./question";
import { ListedTree } from "./tree";

type ColumnDimension = Exclude<Dimension, "rows">;

/** How a section takes apart what its columns ask, the same for each of its rows; in table 6 also what its economic rows ask. */
export class ColumnSplits {
  private readonly funds: readonly FundSet[];
  private readonly kinds: readonly Kind[];
  private readonly economics: readonly (readonly string[])[];
  private readonly economicTree: ListedTree;
  private readonly told = new Map<Aspect, boolean>();
  private readonly found: Readonly<Record<ColumnDimension, Map<Aspect, readonly Aspect[] | undefined>>> = {
    fund: new Map(),
    kind: new Map(),
    economic: new Map(),
  };

  /**
   * @param listed the aspects of the section's figures
   * @param columnsKnown false where a column of amounts could not be placed: it may be the one that is missing from a sum
   */
  constructor(
    private readonly questions: Questions,
    private readonly spec: SectionSpec,
    private readonly domain: Aspect,
    private readonly listed: readonly Aspect[],
    private readonly columnsKnown: boolean,
  ) {
    this.funds = distinct(listed.map(({ fund }) => fund));
    this.kinds = distinct(listed.map(({ kind }) => kind));
    this.economics = distinct(listed.map(({ economic }) => economic?.join(",") ?? "")).flatMap((set) =>
      set ? [set.split(",")] : [],
    );
    this.economicTree = new ListedTree(this.hasEconomicRows ? this.economics.flat() : []);
  }

  private get hasEconomicRows(): boolean {
    return this.spec.rows.by === "economic";
  }

  /** True where the aspect lies within the section's domain and asks for what its columns tell apart. */
  canTell(aspect: Aspect): boolean {
    let told = this.told.get(aspect);
    if (told === undefined) this.told.set(aspect, (told = this.tells(aspect)));
    return told;
  }

  private tells({ fund, kind, economic }: Aspect): boolean {
    const { domain } = this;
    if ((fund & domain.fund) !== fund || (kind & domain.kind) !== kind) return false;
    if (this.listed.length > 0 && !(tellsMask(fund, this.funds) && tellsMask(kind, this.kinds))) return false;
    if (!economic) return domain.economic === undefined;
    return (this.hasEconomicRows || this.economics.length > 0) && isWithinCodes(economic, domain.economic);
  }

  /** The parts of an aspect along one dimension; undefined where the columns do not split it so. */
  parts(aspect: Aspect, by: ColumnDimension): readonly Aspect[] | undefined {
    const found = this.found[by];
    if (!found.has(aspect)) found.set(aspect, this.split(aspect, by));
    return found.get(aspect);
  }

  private split({ fund, kind, economic }: Aspect, by: ColumnDimension): Aspect[] | undefined {
    switch (by) {
      case "fund":
        return splitMask(fund, this.funds)?.map((part) => this.questions.aspect(part, kind, economic));
      case "kind":
        return splitMask(kind, this.kinds)?.map((part) => this.questions.aspect(fund, part, economic));
      case "economic":
        return this.economicParts(economic)?.map((part) => this.questions.aspect(fund, kind, part));
    }
  }

  private economicParts(whole: readonly string[] | undefined): readonly (readonly string[])[] | undefined {
    if (!this.hasEconomicRows) return whole || this.columnsKnown ? splitCodes(whole, this.economics) : undefined;
    if (whole && whole.length > 1) return whole.map((code) => [code]);
    const children = this.economicTree.children(whole?.[0] ?? "");
    return children.length > 0 || !whole ? children.map((code) => [code]) : undefined;
  }

  /** Where the section lists rows by economic code and this one is not among them: what the row right above it would ask. */
  aboveUnlisted({ fund, kind, economic }: Aspect): Aspect | undefined {
    const [code] = economic ?? [];
    if (!this.hasEconomicRows || code === undefined || economic!.length > 1 || this.economicTree.has(code))
      return undefined;
    const above = this.economicTree.nearestAbove(code);
    if (above !== "" && this.economicTree.children(above).length === 0) return undefined;
    return this.questions.aspect(fund, kind, above === "" ? undefined : [above]);
  }
}

/** True where a mask is listed, or is made up of listed ones. */
function tellsMask<M extends number>(mask: M, listed: readonly M[]): boolean {
  return listed.includes(mask) || splitMask(mask, listed) !== undefined;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
