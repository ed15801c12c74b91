import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { joinedLedger } from "../src/app/department/joined-ledger";
import { layoutTables } from "../src/layout";
import type { SourcedRow } from "../src/recognise/ledger";
import { writeWorkbook } from "../src/xlsx";
import { bookOf } from "./faults-department/units";
import { LOCAL_FUNDS, syntheticLedger } from "./synthetic";

/**
 * `npm run bench:department -- --units N`: makes up so many units (300 unless told) of the sample's size, with tables and ledger, in a temporary place.
 * Prints, in one run, what checking them one by one takes, what consolidating them takes, by their ledgers and by their printed figures, and what holding
 * the department against them takes, each beside the first; and the most memory that each process had. Ends with status 1 where a goal is missed.
 */
const GOAL_RATIO = 1.5;
const GOAL_MEGABYTES = 400;
/** Rows of the sample's ledger, and its 项. */
const ROWS = 52;
const FUNCTIONS = 8;
/** Units of one department do the same work: so many kinds of them have other 项. */
const KINDS_OF_UNITS = 10;

/** What a process took. */
interface Taken {
  /** Of the processor's time: what else the machine does meanwhile is not counted. */
  readonly seconds: number;
  readonly megabytes: number;
}

function main(): void {
  const { values } = parseArgs({ options: { units: { type: "string", default: "300" } } });
  const root = mkdtempSync(join(tmpdir(), "department-"));
  try {
    const units = join(root, "units");
    mkdirSync(units);
    for (let index = 0; index < Number(values.units); index++) writeUnit(units, index);
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
    const taken = named.map(([name, words]) => ({ name, ...run(root, words) }));
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

function writeUnit(folder: string, index: number): void {
  const unit = `单位${index + 1}`;
  const ledger = syntheticLedger({
    seed: (index % KINDS_OF_UNITS) + 1,
    rows: ROWS,
    functions: FUNCTIONS,
    funds: LOCAL_FUNDS.slice(0, 2),
  });
  const { disclosure } = bookOf(unit, ledger);
  const rows = ledger.rows as readonly SourcedRow[];
  const plans = [...layoutTables(disclosure), joinedLedger([{ unit, rows }])];
  writeFileSync(join(folder, `${unit}.xlsx`), writeWorkbook(plans));
}

/** Runs the command line in a process of its own, which leaves behind what it took. Throws where it could not do its work. */
function run(root: string, words: readonly string[]): Taken {
  const [probe, left] = [join(root, "probe.cjs"), join(root, "usage.json")];
  const report = `require("node:fs").writeFileSync(${JSON.stringify(left)}, JSON.stringify(process.resourceUsage()))`;
  writeFileSync(probe, `process.on("exit", () => { ${report}; });\n`);
  const { status, stderr } = spawnSync(process.execPath, ["--require", probe, "dist/cli/index.js", ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0 && status !== 1)
    throw new Error(`${words[0]!} ended with ${String(status)}: ${stderr.slice(0, 2_000)}`);
  const usage = JSON.parse(readFileSync(left, "utf8")) as NodeJS.ResourceUsage;
  return { seconds: (usage.userCPUTime + usage.systemCPUTime) / 1_000_000, megabytes: usage.maxRSS / 1_024 };
}

main();
