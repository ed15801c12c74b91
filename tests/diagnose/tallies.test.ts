import { tallyTies } from "../../src/taskpane/report/tallies";
import { sampleSnapshot } from "../support/sample";
import { checkSnapshot } from "../../tools/shipped";

describe("the tallies of the rules", () => {
  it("add up to the summary's ties, which are all that the task pane counts", () => {
    const report = checkSnapshot(sampleSnapshot());
    const { held, failed } = tallyTies(report);
    expect(held + failed).toBe(report.summary.equations);
  });
});
