import { FUNDS, queryKey } from "../../ledger";
import type { NarrativeSection } from "../../tables";
import type { Claim, ClaimKind } from "../claim";
import type { Figures } from "./figures";
import type { Wanted } from "./wanted";

const CHANGES: ReadonlySet<ClaimKind> = new Set([
  ...(["change", "direction", "growth", "unchanged", "unarranged", "noGrowth"] as const),
]);

/** What one section of a text tells, whatever the figures are. */
export class ToldInSection {
  private readonly amounts: ReadonlySet<string>;
  private readonly changes: ReadonlySet<string>;
  private readonly unarranged: readonly Claim[];

  /** @param claims those of the section */
  constructor(
    private readonly section: NarrativeSection,
    private readonly claims: readonly Claim[],
    private readonly figures: Figures,
  ) {
    this.unarranged = claims.filter(({ kind }) => kind === "unarranged");
    this.amounts = this.keysOf(
      claims.filter(({ kind, year }) => (kind === "amount" && year === "this") || kind === "unarranged"),
    );
    this.changes = this.keysOf(claims.filter(({ kind }) => CHANGES.has(kind)));
  }

  /** True where the section tells it in the manner that is wanted. */
  has(wanted: Wanted): boolean {
    switch (wanted.manner) {
      case "list":
        return this.claims.some(({ kind, statement }) => kind === "list" && statement === wanted.statement);
      case "agency":
        return this.claims.length > 0;
      case "change":
        return this.changes.has(this.keyOf(wanted.question));
      default:
        return this.amounts.has(this.keyOf(wanted.question)) || (wanted.isBeside && this.isInUnarranged(wanted));
    }
  }

  /** Where nothing is of a kind of money, nothing is of its parts: 政府性基金预算未安排 tells of what is transferred, too. */
  private isInUnarranged({ question }: Wanted): boolean {
    const { fund: own = FUNDS.all, ...rest } = this.figures.asked(question, this.section);
    return this.unarranged.some(({ about }) => {
      if (!about) return false;
      const { fund = FUNDS.all, ...others } = this.figures.asked(about, this.section);
      return (own & fund) === own && queryKey(others) === queryKey(rest);
    });
  }

  private keysOf(claims: readonly Claim[]): ReadonlySet<string> {
    return new Set(claims.flatMap(({ about }) => (about ? [this.keyOf(about)] : [])));
  }

  private keyOf(question: Wanted["question"]): string {
    return queryKey(this.figures.asked(question, this.section));
  }
}
