import { checkSnapshot } from "../../../tools/shipped";
import { example } from "../../support/national-examples";

describe("the set by which a workbook is checked", () => {
  it("is the one that fits best, told by its title", () => {
    const report = checkSnapshot(example("budget-central-2023"));
    expect([report.template, report.templateTitle]).toEqual(["national-budget", "全国部门预算公开表"]);
  });

  it("is the chosen one where one is chosen", () => {
    const chosen = checkSnapshot(example("budget-central-2023"), { template: "national-budget" });
    expect(chosen.template).toBe("national-budget");
    expect(chosen.findings).toEqual(checkSnapshot(example("budget-central-2023")).findings);
  });
});
