import type { Trial } from "../fault-trials";
import type { CleanRun } from "./clean";
import type { MeasureRun } from "./measures";
import type { SetRun } from "./set-runs";

/** Trials by a key, and all of them: how many are determined, and what became of these and of all. */
export function printTrials(title: string, trials: readonly Trial[], keyOf: (trial: Trial) => string): void {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) {
    const known = groups.get(keyOf(trial));
    if (known) known.push(trial);
    else groups.set(keyOf(trial), [trial]);
  }
  const rows = [...groups, ["合计", trials] as const].map(([key, group]) => {
    const determined = group.filter((trial) => trial.determined);
    return {
      [title]: key,
      试验: group.length,
      发现: rate(group, ({ detected }) => detected),
      首位指出: rate(group, ({ named }) => named),
      且值正确: rate(group, ({ right }) => right),
      列出: rate(group, ({ listed }) => listed),
      其中可定: determined.length,
      "可定·发现": rate(determined, ({ detected }) => detected),
      "可定·首位指出": rate(determined, ({ named }) => named),
      "可定·且值正确": rate(determined, ({ right }) => right),
    };
  });
  console.table(rows);
}

/** Workbooks without slips. */
export function printClean(runs: readonly CleanRun[]): void {
  console.table(
    runs.map(({ name, ties, broken, suspects, falseAlarms, ownFaults }) => ({
      未改动的工作簿: name,
      勾稽关系: ties,
      不成立: broken,
      疑错单元格: suspects,
      误报: falseAlarms.length,
      公布件本身的问题: [...new Set(ownFaults)].join(" "),
    })),
  );
  for (const { name, falseAlarms } of runs) for (const text of falseAlarms) console.log(`  ${name}：${text}`);
}

/** Tables in the wrong measure as a whole. */
export function printMeasures(runs: readonly MeasureRun[]): void {
  console.table(
    runs.map(({ name, slip, trials, told }) => ({
      工作簿: name,
      差错: slip,
      表: trials,
      只报这张表的单位: told,
    })),
  );
}

function rate(trials: readonly Trial[], holds: (trial: Trial) => boolean): string {
  const count = trials.filter(holds).length;
  return trials.length === 0 ? "－" : `${count} (${((100 * count) / trials.length).toFixed(1)}%)`;
}

/** Slips in workbooks of other sets, workbook by workbook: those that break a tie, and of these the ones that the equations alone determine. */
export function printSets(runs: readonly SetRun[]): void {
  console.table(
    runs.map(({ name, clean, trials }) => {
      const visible = trials.filter((trial) => trial.visible);
      const determined = visible.filter((trial) => trial.determined);
      return {
        另外几套表: name,
        勾稽: clean.ties,
        无差错时误报: clean.falseAlarms.length + clean.suspects,
        试验: trials.length,
        超出尾差: visible.length,
        发现: rate(visible, ({ detected }) => detected),
        分不清: visible.length - determined.length,
        其中可定: determined.length,
        "可定·首位指出": rate(determined, ({ named }) => named),
        "可定·且值正确（尾差以内）": rate(determined, ({ nearly }) => nearly),
        "可定·分毫不差": rate(determined, ({ right }) => right),
      };
    }),
  );
}
