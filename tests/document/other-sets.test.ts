import { plannedDocument } from "../../src/app/generate/planned-document";
import { documentText } from "../../src/document";
import type { Snapshot } from "../../src/workbook";
import { planTables } from "../../tools/shipped";
import { sampleLedgerSheet } from "../support/ledger-sheets";
import { example } from "../support/national-examples";
import { snapshotOf } from "../support/snapshots";

function documentOf(snapshot: Snapshot, options: Parameters<typeof planTables>[1]) {
  const planned = planTables(snapshot, { ...options, document: true });
  const text = documentText(plannedDocument(planned)!).join("\n");
  return { text, open: "plans" in planned ? planned.document!.openPoints.map(({ message }) => message) : [] };
}

describe("the document of a set whose text is nobody's yet", () => {
  it("has the set's tables, and says in the place of part 3 who writes it", () => {
    const ledger = snapshotOf(sampleLedgerSheet("ledger-2024-full.csv"));
    const { text, open } = documentOf(ledger, { template: "national-budget" });
    expect(text).toContain("第二部分 2024年单位预算公开表");
    expect(text).toContain("财政拨款收支总表");
    expect(text).toContain("第三部分 2024年单位预算情况说明");
    expect(text).toContain("【请按本地的样式编写情况说明】");
    expect(open).toContain("这套表样没有现成的情况说明，第三部分请按本地的样式编写");
  });

  it("speaks of 决算 where it is final accounts", () => {
    const { text } = documentOf(example("accounts-national-layout"), {});
    expect(text).toContain("单位决算公开表");
    expect(text).not.toContain("预算公开表");
  });
});
