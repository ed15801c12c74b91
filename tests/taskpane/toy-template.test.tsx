/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { checkSnapshot } from "../../src/app/check/check-snapshot";
import type { Checker } from "../../src/app/check/checker";
import { planTables } from "../../src/app/generate/plan-tables";
import { TEMPLATES } from "../../tools/shipped";
import { changed } from "../support/changes";
import { MemoryHost } from "../support/memory-host";
import { openPane } from "../support/pane";
import { toy } from "../support/toy-template";
import { toyWorkbook } from "../support/toy-template/workbook";

const BOTH = [...TEMPLATES, toy] as const;

const checker: Checker = {
  check: async (workbook, options) => checkSnapshot(workbook, BOTH, options),
  plan: async (workbook, options) => planTables(workbook, BOTH, options),
  checkText: async (workbook, _, options) => checkSnapshot(workbook, BOTH, options),
  readOwnList: async () => ({ kind: "none" }),
};

describe("the pane with a template more", () => {
  it("checks its workbook, and mends its wrong figures", async () => {
    const port = new MemoryHost(
      changed(toyWorkbook(), [
        { cell: "科目!E7", value: 660 },
        { cell: "来源!B8", value: 990 },
      ]),
    );
    openPane(checker, { port, begin: "check", templates: BOTH });
    const all = await screen.findByRole("button", { name: /^一次改好全部确定的/ });
    expect(screen.getAllByText(/附表乙/).length).toBeGreaterThan(0);
    act(() => all.click());
    const dialog = within(await screen.findByRole("alertdialog"));
    await act(async () => dialog.getByRole("button", { name: "全部改好", hidden: true }).click());
    await screen.findByRole("list", { name: "修改" });
    expect(await port.read()).toEqual(toyWorkbook());
  });
});
