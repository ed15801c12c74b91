import { queryKey } from "../../ledger";
import { formatAmount } from "../../money";
import type { KnownTelling } from "./mend-telling";
import type { Figures } from "./figures";
import type { TextFinding } from "./finding";
import { subjectName } from "./subject-name";

/** A rise of “三公”, in total or in a part, is told once each: it only may be explained (只减不增). */
export function threePublicFindings(tellings: readonly KnownTelling[], figures: Figures): TextFinding[] {
  const told = new Set<string>();
  const { measure } = figures.book;
  return tellings.flatMap(({ telling, now, before }): TextFinding[] => {
    const { about, section, claims } = telling;
    if (!about.economic || section !== "threePublic") return [];
    const change = claims.find(({ kind }) => kind === "change");
    const isUp = claims.find(({ kind }) => kind === "direction")?.up;
    const rise = before ? now.amount - before.amount : isUp ? (change?.stated?.amount ?? 0) : 0;
    const key = queryKey(figures.asked(about, section));
    if (rise <= 0 || told.has(key)) return [];
    const place = change ?? claims[0];
    if (!place || (!change && claims.every(({ kind }) => kind === "amount"))) return [];
    told.add(key);
    return [
      {
        rule: "n/three-public",
        messageId: "rise",
        data: {
          name: subjectName(about, figures.book),
          amount: formatAmount(rise as typeof now.amount, measure),
          measure,
        },
        subject: key,
        spans: place.spans,
        section,
        ...(telling.statement !== undefined && { statement: telling.statement }),
        cells: now.cells,
      },
    ];
  });
}
