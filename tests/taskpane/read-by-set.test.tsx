/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { Checker } from "../../src/app/check/checker";
import { FakePort, fakeChecker } from "../support/fake-port";
import { openPane } from "../support/pane";
import { cleanReport } from "../support/reports";

/** The pane over a workbook that fits two sets, and the sets that checks were asked for. */
async function openFitting(alsoFits: readonly string[]) {
  const asked: (string | undefined)[] = [];
  const report = cleanReport();
  const checker: Checker = {
    ...fakeChecker(report),
    check: async (_, { template } = {}) => {
      asked.push(template);
      return { ...report, ...(alsoFits.length > 0 && { alsoFits }) };
    },
  };
  openPane(checker, { port: new FakePort(), begin: "check" });
  await waitFor(() => expect(asked).toHaveLength(1));
  return asked;
}

it("lets the user say by which set a workbook is read that fits several, and checks anew by it", async () => {
  const asked = await openFitting(["national-budget"]);
  const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: /按哪一套校验/ });
  expect([...choice.options].map(({ text }) => text)).toEqual(["新疆单位预算公开表", "全国部门预算公开表"]);
  fireEvent.change(choice, { target: { value: "national-budget" } });
  await waitFor(() => expect(asked).toEqual([undefined, "national-budget"]));
});

it("asks nothing where one set alone fits", async () => {
  await openFitting([]);
  expect(screen.queryByRole("combobox", { name: /按哪一套校验/ })).toBeNull();
});
