import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runProcess } from "./folder/run-process";
import { writeUnits } from "./folder/units";

/**
 * `npm run bench:department -- --units N`: makes up so many units (300 unless told) of the sample's size, with tables and ledger, in a temporary place.
 * Prints, in one run, what checking them one by one takes, what consolidating them takes, by their ledgers and by their printed figures, and what holding
 * the department against them takes, each beside the first; and the most memory that each process had. Ends with status 1 where a goal is missed.
 */
const GOAL_RATIO = 1.5;
const GOAL_MEGABYTES = 400;
function main(): void {
  const { values } = parseArgs({ options: { units: { type: "string", default: "300" } } });
  const root = mkdtempSync(join(tmpdir(), "department-"));
  try {
    const units = join(root, "units");
    mkdirSync(units);
    writeUnits(units, Number(values.units));
    const [made, added] = [join(root, "部门.xlsx"), join(root, "部门，按印出数.xlsx")];
    const consolidated = (output: string) => ["consolidate", units, "--unit", "某某部门", "--output", output];
    const named: readonly (readonly [name: string, words: readonly string[]])[] = [
      [
        "逐个校验（check --jobs 1）",
        ["check", units, "--jobs", "1", "--format", "jsonl", "--output", join(root, "结果.jsonl")],
      ],
      ["汇总，由预算明细（consolidate）", consolidated(made)],
      ["汇总，按印出数（consolidate --printed）", [...consolidated(added), "--printed"]],
      ["核对汇总（check --units）", ["check", made, "--units", units]],
    ];
    const taken = named.map(([name, words]) => ({ name, ...runProcess(root, ["dist/cli/index.js", ...words]) }));
    const [first] = taken as [(typeof taken)[number]];
    console.log(`${values.units} 个单位`);
    console.table(
      taken.map(({ name, seconds, megabytes }) => ({
        做什么: name,
        处理器秒: seconds.toFixed(1),
        与逐个校验之比: (seconds / first.seconds).toFixed(2),
        最多内存MB: Math.round(megabytes),
      })),
    );
    const missed = taken
      .slice(1)
      .some(({ seconds, megabytes }) => seconds > GOAL_RATIO * first.seconds || megabytes > GOAL_MEGABYTES);
    if (missed) process.exitCode = 1;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main();
