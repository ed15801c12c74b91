import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeDigests } from "./golden/digests";
import { type Difference, differenceOf } from "./golden/differences";
import { copyInputs, filesIn, freshDigests, inTemporaryFolder, writeInputs, writeOutputs } from "./golden/folder";
import { INPUTS, OUTPUTS } from "./golden/outputs";

/**
 * `npm run golden`: all that the command line says of, and makes from, the sample, 40 made-up disclosures and a made-up ledger, to compare two states
 * of the program byte by byte.
 *
 * - `--output DIR [--cases FOLDER]` writes the workbooks, those of a folder besides, and every output of them;
 * - `--against DIR` makes the same of the workbooks in DIR, and tells which outputs are others now, each with the first line that differs; ends with
 *   status 1 where one is. A field added to a JSON is told, but is no difference;
 * - `--renew` writes the digests that tests/golden compares with.
 */
async function golden(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      output: { type: "string" },
      cases: { type: "string" },
      against: { type: "string" },
      renew: { type: "boolean" },
    },
  });
  if (values.renew) writeFileSync("tests/golden/digests.txt", writeDigests(await freshDigests()));
  else if (values.output !== undefined) await writeGolden(values.output, values.cases);
  else if (values.against !== undefined) tell(await compare(values.against));
  else throw new Error("golden --output DIR [--cases FOLDER], golden --against DIR, or golden --renew");
}

async function writeGolden(folder: string, cases: string | undefined): Promise<void> {
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  writeInputs(folder);
  if (cases !== undefined) copyInputs(cases, folder, "cases");
  await writeOutputs(folder);
  console.log(
    `${filesIn(join(folder, OUTPUTS)).size} outputs of ${filesIn(join(folder, INPUTS)).size} inputs: ${folder}`,
  );
}

/** The inputs made anew, and the outputs of the inputs as they were, each beside what it was. */
function compare(before: string): Promise<Difference[]> {
  return inTemporaryFolder(async (folder) => {
    writeInputs(folder);
    const inputs = filesIn(join(folder, INPUTS));
    copyInputs(join(before, INPUTS), folder);
    await writeOutputs(folder);
    const [wereInputs, wereOutputs, outputs] = [
      filesIn(join(before, INPUTS)),
      filesIn(join(before, OUTPUTS)),
      filesIn(join(folder, OUTPUTS)),
    ];
    return [
      ...[...inputs].map(([path, bytes]) => differenceOf(join(INPUTS, path), wereInputs.get(path), bytes)),
      ...[...new Set([...wereOutputs.keys(), ...outputs.keys()])].map((path) =>
        differenceOf(join(OUTPUTS, path), wereOutputs.get(path), outputs.get(path)),
      ),
    ].filter((difference) => difference !== undefined);
  });
}

function tell(differences: readonly Difference[]): void {
  const changed = differences.filter(({ addedOnly }) => !addedOnly);
  for (const { output, addedOnly, told } of differences)
    console.log(`${output}: ${addedOnly ? `fields added: ${told.join(" ")}` : told.join("\n")}`);
  console.log(
    `${changed.length} outputs differ, ${differences.length - changed.length} more have fields added, everything else is the same.`,
  );
  if (changed.length > 0) process.exitCode = 1;
}

void golden(process.argv.slice(2));
