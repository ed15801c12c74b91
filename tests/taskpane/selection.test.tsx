/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { run as runAxe } from "axe-core";
import type { Navigates, SelectedArea } from "../../src/app/port";
import { atCell } from "../../src/taskpane/selection/at-cell";
import { wholeList } from "../../src/taskpane/problems/list-view";
import { stopBeside, stopsOf } from "../../src/taskpane/selection/stops";
import { a1 } from "../../src/workbook";
import { placeOf } from "../support/changes";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { cleanReport, faultyReport, findingOf } from "../support/reports";

const selectionOf = (address: string): SelectedArea => {
  const { sheet, row, column } = placeOf(address);
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
};
const cellOf = (address: string) => ({ place: placeOf(address), value: "1" });

describe("the way through the problems", () => {
  const suspect = faultyReport().suspects[0]!;
  const report = cleanReport({
    findings: [
      findingOf({ id: "w", severity: "warning", cells: [cellOf("表1!A1")] }),
      findingOf({ id: "a", severity: "error", cells: [cellOf("表3!B2")] }),
      findingOf({ id: "b", severity: "error", cells: [cellOf("表3!C3")] }),
      findingOf({ id: "c", severity: "error", cells: [cellOf("表4!D4"), cellOf("表4!E4")] }),
      findingOf({ id: "none", severity: "error", cells: [] }),
    ],
    suspects: [{ ...suspect, place: placeOf("表3!F9"), explains: ["a", "b"] }],
  });
  const gravest = wholeList("severity");
  const namesIn = (view: typeof gravest) => stopsOf(report, view).map(({ place }) => `${place.sheet}!${a1(place)}`);

  it("goes to each wrong cell once, whatever ties it breaks, errors first", () => {
    expect(namesIn(gravest)).toEqual(["表3!F9", "表4!D4", "表1!A1"]);
  });

  it("goes through what the list shows, in its order", () => {
    expect(namesIn({ ...gravest, severities: ["warning"] })).toEqual(["表1!A1"]);
    expect(namesIn({ ...gravest, search: "没有这样的" })).toEqual([]);
    const [one, other] = [
      findingOf({ id: "o", table: "T9", cells: [cellOf("表9!A1")] }),
      findingOf({ id: "w", severity: "warning", table: "T1", cells: [cellOf("表1!A1")] }),
    ];
    const byTable = stopsOf(cleanReport({ findings: [one, other] }), wholeList("table"));
    expect(byTable.map(({ place }) => place.sheet)).toEqual(["表1", "表9"]);
  });

  it("goes on from where the user stands, and around", () => {
    const beside = (from: string | undefined, by: 1 | -1) => {
      const stop = stopBeside(stopsOf(report, gravest), from === undefined ? undefined : selectionOf(from), by)!;
      return `${stop.place.sheet}!${a1(stop.place)}`;
    };
    expect([beside(undefined, 1), beside("表3!F9", 1), beside("表1!A1", 1)]).toEqual(["表3!F9", "表4!D4", "表3!F9"]);
    expect([beside("表9!Z9", -1), beside("表3!F9", -1)]).toEqual(["表1!A1", "表1!A1"]);
  });

  it("has what a cell is to blame for before what only names it", () => {
    const { findings, suspects } = atCell(
      { ...report, findings: [...report.findings, findingOf({ id: "z", cells: [cellOf("表3!F9")] })] },
      selectionOf("表3!F9"),
    );
    expect(findings.map(({ id }) => id)).toEqual(["a", "b", "z"]);
    expect(suspects).toHaveLength(1);
  });
});

describe("the pane", () => {
  async function open() {
    let tell: (selected: SelectedArea | undefined) => void = () => undefined;
    let watching = 0;
    const watchSelection: Navigates["watchSelection"] = (onSelect) => {
      tell = onSelect;
      watching++;
      return () => void watching--;
    };
    const port = new FakePort({ watchSelection });
    openPane(fakeChecker(faultyReport()), { port });
    expect(watching).toBe(0);
    await act(async () => press("一键校验"));
    expect(watching).toBe(1);
    return { port, select: (address: string) => act(async () => tell(selectionOf(address))) };
  }
  const bar = () => within(screen.getByRole("region", { name: "选中的单元格" }));

  it("says what is wrong where the user stands, and what it should be", async () => {
    const { select } = await open();
    const [suspect] = faultyReport().suspects;
    await select(`${suspect!.place.sheet}!${a1(suspect!.place)}`);
    expect(bar().getByText(/应为 275\.77/)).toBeTruthy();
    expect(bar().getAllByRole("listitem").length).toBeGreaterThan(0);
    await select("表3!Z99");
    expect(bar().getByText(/没有问题/)).toBeTruthy();
    const { violations } = await runAxe(
      { include: [document.body], exclude: ["[data-tabster-dummy]"] },
      { rules: { "color-contrast": { enabled: false } } },
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("goes to the next problem and back, by button and by key", async () => {
    const { port } = await open();
    const stops = stopsOf(faultyReport(), wholeList("severity")).map(({ place }) => place);
    await act(async () => press("下一个问题"));
    await act(async () => void fireEvent.keyDown(window, { code: "Digit8", ctrlKey: true, shiftKey: true }));
    await act(async () => void fireEvent.keyDown(window, { code: "Digit7", ctrlKey: true, shiftKey: true }));
    expect(port.selected).toMatchObject([stops[0], stops[1], stops[0]]);
  });
});
