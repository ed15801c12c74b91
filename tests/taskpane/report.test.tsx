/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { cleanReport, faultyReport, findingOf } from "../support/reports";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane, press } from "../support/pane";
import { placeOf } from "../support/changes";

const ADJUSTMENTS = [
  { place: placeOf("表3!E9"), value: "305.45", by: "-0.01", to: "305.44", mends: 2, breaks: 0, formula: false },
  { place: placeOf("表3!F9"), value: "275.77", by: "0.01", to: "275.78", mends: 0, breaks: 1, formula: true },
];

function roundingReport() {
  const finding = findingOf({ id: "r", severity: "warning", rounding: true, adjustments: ADJUSTMENTS });
  const { summary } = cleanReport();
  return cleanReport({ findings: [finding], summary: { ...summary, warnings: 1 } });
}

async function check(port: FakePort, report = faultyReport()) {
  openPane(fakeChecker(report), { port });
  act(() => press("一键校验"));
  await screen.findByRole("heading", { name: "问题清单" });
}

/** What is shown beside an open dialog is hidden from assistive technology, and jsdom counts the dialog itself in. */
const IN_DIALOG = { hidden: true } as const;

describe("rounding differences", () => {
  it("stand apart, each with the amount by which its figures would have to move", async () => {
    await check(new FakePort(), roundingReport());
    const apart = screen.getByRole("region", { name: /尾差/ });
    const moves = within(within(apart).getByRole("list", { name: "可调整的数" })).getAllByRole("listitem");
    expect(moves[0]?.textContent).toContain("表3!E9 调整 -0.01（305.45 → 305.44）即平，同时消除另外 2 条差额。");
    expect(moves[1]?.textContent).toContain("单元格是公式，请调整它引用的数");
    expect(within(moves[1]!).queryByRole("button")).toBeNull();
  });

  it("name no cell as wrong", async () => {
    await check(new FakePort(), roundingReport());
    expect(screen.queryByText(/应为/)).toBeNull();
  });
});

describe("写入校验报告和检查表", () => {
  it("writes both sheets and says so", async () => {
    const port = new FakePort();
    await check(port);
    act(() => press("写入校验报告和检查表"));
    await screen.findByText("已写入工作表“校验报告”、“预算公开情况检查表”。");
    expect(port.written).toHaveLength(1);
  });

  it("is there where nothing is wrong, too: the form is to be signed all the same", async () => {
    const port = new FakePort();
    await check(port, cleanReport());
    act(() => press("写入校验报告和检查表"));
    await waitFor(() => expect(port.written).toHaveLength(1));
  });

  it("asks before sheets of these names are replaced", async () => {
    const port = new FakePort();
    port.present = ["校验报告"];
    await check(port);
    act(() => press("写入校验报告和检查表"));
    const dialog = within(await screen.findByRole("alertdialog", IN_DIALOG));
    expect(dialog.getByText("校验报告")).not.toBeNull();
    expect(port.written).toHaveLength(0);
    act(() => dialog.getByRole("button", { name: "替换", ...IN_DIALOG }).click());
    await waitFor(() => expect(port.written).toHaveLength(1));
  });
});
