import { squeeze } from "../shared/squeeze";
import { type CodeRead, readCode } from "./code";
import type { SourcedRow } from "./found-ledger";
import { type ReadFund, readFund } from "./fund";
import { type ReadKind, readKind } from "./kind";
import { isYes } from "./marks";
import { PROCUREMENT_WORDS } from "./words/rows";

/** A source of money as a row words it, and what that means. */
export interface SaidFund {
  readonly text: string;
  readonly read: ReadFund;
}

/** So many different texts of a column are remembered; where a ledger has more, the memory begins anew. */
const MOST = 10_000;
/** The same where what a text means hangs on those of other columns, too. */
const FEW = 100;

/** What the words of a ledger mean, found once for each: a ledger has many rows and few words. */
export class RememberedWords {
  readonly code = remembered((text: string): CodeRead | undefined => readCode(text));
  readonly isYes = remembered(isYes);
  readonly procurement = remembered((text: string): SourcedRow["procurement"] => {
    const bought = squeeze(text);
    return PROCUREMENT_WORDS.find(([word]) => bought.includes(word))?.[1];
  });
  private readonly kinds = remembered(
    (type: string) =>
      remembered((category: string) => remembered((economic: string) => readKind(type, category, economic)), FEW),
    FEW,
  );
  private readonly funds = remembered(
    (nature: string) =>
      remembered((source: string) => remembered((carried: string) => this.saidFund(nature, source, carried), FEW), FEW),
    FEW,
  );

  kind(type: string, category: string, economic: string): ReadKind {
    return this.kinds(type)(category)(economic);
  }

  fund(nature: string, source: string, carried: string): SaidFund {
    return this.funds(nature)(source)(carried);
  }

  private saidFund(nature: string, source: string, carried: string): SaidFund {
    const text = [nature, source].filter((word) => word !== "").join("·");
    return { text, read: readFund(nature, source, this.isYes(carried)) };
  }
}

function remembered<Meaning>(meaningOf: (text: string) => Meaning, most = MOST): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    let meaning = known.get(text);
    if (meaning === undefined && !known.has(text)) {
      if (known.size >= most) known.clear();
      known.set(text, (meaning = meaningOf(text)));
    }
    return meaning as Meaning;
  };
}
