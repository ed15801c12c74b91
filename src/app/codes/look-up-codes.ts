import type { BudgetKind, Catalogue, CatalogueEntry, CodeChange, LikelyReason } from "../../catalogue";

/** A code with all that is told of it. */
export interface CodeResult {
  readonly entry: CatalogueEntry;
  /** 类 › 款 › 项: the names above the code, and its own last. */
  readonly path: readonly string[];
  readonly budgets: readonly BudgetKind[];
  /** When and how it changed, where that is known. */
  readonly change?: CodeChange;
  /** Why it is offered, where it is not what was typed but only near it. */
  readonly reason?: LikelyReason;
}

/** What a query finds in a year's catalogue. */
export interface CodeLookup {
  readonly kind: "found" | "likely" | "nothing";
  /** The code that was typed, where it is not valid in the year: retired, or not valid yet. */
  readonly invalid?: CodeChange;
  /** Best first. */
  readonly results: readonly CodeResult[];
}

/** More are not read by anyone; who sees so many types on. */
export const MOST_RESULTS = 50;

/** 科目查询: codes by code, name, part of a name or pinyin initials; where none is found, the likeliest. Pure. */
export function lookUpCodes(catalogue: Catalogue, query: string): CodeLookup {
  const result = (entry: CatalogueEntry, reason?: LikelyReason): CodeResult => {
    const change = catalogue.change(entry.code);
    return {
      entry,
      path: catalogue.path(entry.code).map(({ name }) => name),
      budgets: catalogue.fundsOf(entry.code),
      ...(change && { change }),
      ...(reason && { reason }),
    };
  };
  const hits = catalogue.search(query, { limit: MOST_RESULTS });
  if (hits.length > 0) return { kind: "found", results: hits.map(({ entry }) => result(entry)) };
  const change = catalogue.change(query);
  const invalid = change?.kind === "retired" || change?.kind === "future" ? change : undefined;
  const likely = catalogue.likely(query).map(({ entry, reason }) => result(entry, reason));
  return { kind: likely.length > 0 ? "likely" : "nothing", ...(invalid && { invalid }), results: likely };
}
