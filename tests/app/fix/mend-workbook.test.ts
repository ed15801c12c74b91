import { checkSnapshot } from "../../../tools/shipped";
import { undoFixes } from "../../../src/app/fix/apply-fixes";
import { mendWorkbook } from "../../../src/app/fix/mend-workbook";
import { WorkbookError } from "../../../src/app/port";
import type { Report } from "../../../src/diagnose/report";
import { newFile, openFile } from "../../../src/xlsx";
import { changed } from "../../support/changes";
import { planOf } from "../../support/fake-port";
import { directChecker } from "../../support/direct-checker";
import { MemoryHost } from "../../support/memory-host";
import { sampleSnapshot } from "../../support/sample";

/** The real workbook without a 款 and the 类 above it, and with a wrong amount. */
function broken() {
  return changed(sampleSnapshot(), [
    { removeRow: "表3!7" },
    { removeRow: "表3!6" },
    { removeRow: "表6!14" },
    { cell: "表5!E8", value: 275.87 },
  ]);
}

const errors = ({ summary }: Report): number => summary.errors;

describe("mending a whole workbook", () => {
  it("puts a missing 类 in once its 款 is there, until nothing more can be mended", async () => {
    const port = new MemoryHost(broken());
    const report = checkSnapshot(broken());
    expect(errors(report)).toBeGreaterThan(0);
    const outcome = await mendWorkbook(port, directChecker, report);
    const made = outcome.applied.map(({ label }) => label).join();
    expect(made).toContain("“20103 政府办公厅（室）及相关机构事务”");
    expect(made).toContain("“201 一般公共服务支出”");
    expect(errors(outcome.report)).toBe(0);
    expect(outcome.report).toEqual(checkSnapshot(await port.read()));
  });

  it("is taken back whole by one undo", async () => {
    const port = new MemoryHost(broken());
    const before = await port.read();
    const { undo } = await mendWorkbook(port, directChecker, checkSnapshot(before));
    await undoFixes(port, directChecker, undo);
    expect(await port.read()).toEqual(before);
  });

  it("keeps what is mended, and can undo it, where the host fails later, and says why", async () => {
    const port = new MemoryHost(broken());
    const before = await port.read();
    let edits = 0;
    const { edit } = port;
    port.edit = async (all) => {
      if (++edits === 2) throw new WorkbookError("Busy", "Excel 正忙。", "请稍候。", true);
      return edit(all);
    };
    const outcome = await mendWorkbook(port, directChecker, checkSnapshot(before));
    expect(outcome.applied.length).toBeGreaterThan(0);
    expect(outcome.refused).toContain("Excel 正忙。");
    await undoFixes(port, directChecker, outcome.undo);
    expect(await port.read()).toEqual(before);
  });

  it("does nothing where there is nothing to mend", async () => {
    const port = openFile((await emptied()).bytes);
    const report = await directChecker.check(await port.read());
    const { applied, undo } = await mendWorkbook(port, directChecker, report);
    expect([applied, undo]).toEqual([[], []]);
  });
});

async function emptied() {
  const host = newFile();
  await host.write([planOf("空表")]);
  return host.save();
}
