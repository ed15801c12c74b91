import type { Changes } from "../../../src/app/live/changes";
import type { Checker } from "../../../src/app/check/checker";
import { KnownWorkbook } from "../../../src/app/live/known-workbook";
import { columnsXml } from "../../../src/app/columns/columns-xml";
import { MarksShown } from "../../../src/app/mark/marks-shown";
import { COLUMNS_NAMESPACE } from "../../../src/app/columns/columns-xml";
import { Cancelled } from "../../../src/app/progress";
import type { Report } from "../../../src/diagnose/report";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook";
import { FakePort, fakeChecker } from "../../support/fake-port";
import { cleanReport, faultyReport, findingOf } from "../../support/reports";
import { sheetOf, snapshotOf } from "../../support/snapshots";
import { placeOf } from "../../support/changes";

const sheet = (name: string, value: number): SheetSnapshot => ({ ...sheetOf(name, [[value]]), id: name });
const BEFORE = snapshotOf(sheet("表1", 1), sheet("表2", 2));
const ASSIGNED = [{ sheet: "支出明细", header: "数额", role: "amount" }] as const;
const GOING = { aborted: false };

/** A workbook that a command has checked; then it is read again as `now`. */
async function afterCheck(now: Snapshot, report: Report = cleanReport()) {
  const asked: string[][] = [];
  const checked: Snapshot[] = [];
  const assigned: unknown[] = [];
  let notes = 0;
  const port = new FakePort({
    read: async () => now,
    readAgain: async (_before, ids) => {
      asked.push([...ids]);
      return now;
    },
    kept: async (...namespaces) => {
      notes++;
      return namespaces.map((namespace) => (namespace === COLUMNS_NAMESPACE ? columnsXml(ASSIGNED) : undefined));
    },
  });
  const checker: Checker = {
    ...fakeChecker(report),
    check: async (snapshot, options) => {
      checked.push(snapshot);
      assigned.push(options?.assignments);
      return report;
    },
  };
  const known = new KnownWorkbook(port, checker);
  await known.checker.check(BEFORE);
  return { known, asked, checked, assigned, notesRead: () => notes };
}

const changed = (...ids: string[]): Changes => new Set(ids);

describe("a check of changes", () => {
  it("reads the changed sheets, and gives the checker the others as the same objects", async () => {
    const { known, asked, checked } = await afterCheck(snapshotOf(sheet("表1", 1), sheet("表2", 3)));
    const { report } = await known.check(changed("表2"), GOING);
    expect([asked, report]).toEqual([[["表2"]], cleanReport()]);
    expect(checked[1]?.sheets[0]).toBe(BEFORE.sheets[0]);
  });

  it("of the add-in's own writing, or of what was typed once more, finds that the report stands", async () => {
    const { known, checked } = await afterCheck(snapshotOf(sheet("表1", 1), sheet("表2", 2)));
    expect((await known.check(changed("表2"), GOING)).report).toBeUndefined();
    expect(checked).toHaveLength(1);
  });

  it("that was not taken is made again from what was known before", async () => {
    const { known, checked } = await afterCheck(snapshotOf(sheet("表1", 1), sheet("表2", 3)));
    await known.check(changed("表2"), GOING);
    expect((await known.check(changed("表2"), GOING)).report).toBeDefined();
    known.take(await known.check(changed("表2"), GOING));
    expect((await known.check(changed("表2"), GOING)).report).toBeUndefined();
    expect(checked).toHaveLength(4);
  });

  it("reads all, and always checks, where anything may have changed", async () => {
    const { known, asked } = await afterCheck(snapshotOf(sheet("表1", 1), sheet("表2", 2)));
    expect((await known.check("all", GOING)).report).toBeDefined();
    expect(asked).toEqual([]);
  });

  it("takes what the workbook keeps of its ledger's columns", async () => {
    const { known, assigned } = await afterCheck(snapshotOf(sheet("表1", 1), sheet("表2", 3)));
    await known.check(changed("表2"), GOING);
    expect(assigned).toEqual([undefined, ASSIGNED]);
  });

  it("reads what the workbook keeps once, and again where it may be other", async () => {
    const { known, notesRead } = await afterCheck(snapshotOf(sheet("表1", 1), sheet("表2", 3)));
    await known.check("all", GOING);
    await known.check("all", GOING);
    expect(notesRead()).toBe(1);
    known.forgetKept();
    await known.check("all", GOING);
    expect(notesRead()).toBe(2);
  });

  it("stops where it is outdated, before the checker is asked", async () => {
    const { known, checked } = await afterCheck(snapshotOf(sheet("表1", 1), sheet("表2", 3)));
    await expect(known.check(changed("表2"), { aborted: true })).rejects.toThrow(Cancelled);
    expect(checked).toHaveLength(1);
  });
});

describe("marks", () => {
  const asked: unknown[] = [];
  const following = (shown = true) => {
    asked.length = 0;
    return new MarksShown({
      followMarks: async (marks, options) => {
        asked.push([marks.length, options?.sheets && [...options.sheets], options?.shownThoughNone]);
        return shown ? { cells: marks.length, protectedSheets: [] } : undefined;
      },
    });
  };
  const elsewhere = cleanReport({ findings: [findingOf({ cells: [{ place: placeOf("表5!A1"), value: "1" }] })] });

  it("follow on the sheets where they are others", async () => {
    const marks = following();
    marks.marked(faultyReport());
    await marks.follow(faultyReport());
    expect(asked).toEqual([]);
    await marks.follow(elsewhere);
    expect(asked).toHaveLength(1);
    expect((asked[0] as [number, string[]])[1]).toContain("表5");
  });

  it("come where the user had a report without findings marked", async () => {
    const marks = following();
    marks.marked(cleanReport());
    await marks.follow(elsewhere);
    expect(asked).toEqual([[1, ["表5"], true]]);
  });

  it("that are not shown are looked for only where a report has others", async () => {
    const marks = following(false);
    await marks.follow(elsewhere);
    await marks.follow(elsewhere);
    expect(asked).toEqual([[1, undefined, false]]);
    marks.cleared();
    await marks.follow(cleanReport());
    expect(asked).toHaveLength(2);
  });
});
