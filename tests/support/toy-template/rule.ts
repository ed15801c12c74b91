import { type OwnRule, tableAbout } from "../../../src/tables";

/** A rule that only the toy needs: training is not all in projects. */
export const someDailyTraining: OwnRule = {
  meta: {
    id: "toy/some-daily",
    title: "日常培训不为零",
    severity: "warning",
    basis: "试用表样",
    tables: ["trainingBySource"],
    needs: "all",
    messages: { none: "附表甲的日常培训为零，培训全部列在专项。" },
    advice: "请核对日常培训。",
  },
  *check(disclosure, { looked }) {
    const total = tableAbout(disclosure, "trainingBySource")?.rows.find(({ kind }) => kind === "total");
    const daily = total?.figures.find(({ column }) => column === "basic");
    if (!daily) return;
    looked();
    if (daily.amount === 0)
      yield { messageId: "none", data: {}, table: daily.table, subject: "total", cells: [daily.cell] };
  },
};
