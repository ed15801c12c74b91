/** What the host takes Excel to do: each assumption has an id, is played where it says, and answers as the list says and as a real Excel did. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSUMPTIONS, type Answer } from "../../workbench/host/assumptions";
import { type ProfileName, PROFILES } from "../../workbench/host/world/profiles";
import { type Answered, askExcel, QUESTIONS } from "../../workbench/sideload/ask-excel";
import { MANUAL_STEPS } from "../../workbench/sideload/manual-steps";
import { openExcel } from "../support/excel/excel";

const HOST = join(__dirname, "../../workbench/host");
const ANSWERS = join(__dirname, "../../docs/excel-answers");

/** What a real Excel answered, as the page of the side-load check gives it. */
interface AnswersFile {
  readonly profile: ProfileName;
  readonly answers: readonly Answered[];
}

async function askOurHost(profile?: ProfileName): Promise<ReadonlyMap<string, Answer | undefined>> {
  const excel = await openExcel({ data: {}, ...(profile && { profile }) });
  excel.allowBrokenReferences();
  const answers = await askExcel();
  expect(answers.filter(({ failure }) => failure !== undefined)).toEqual([]);
  expect(excel.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(["Sheet1"]);
  excel.close();
  return new Map(answers.map(({ id, answer }) => [id, answer]));
}

describe("the list of assumptions", () => {
  const sources = readdirSync(HOST, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith("assumptions.ts"))
    .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(HOST, file), "utf8") }));

  test("has each id once", () => {
    expect(new Set(ASSUMPTIONS.map(({ id }) => id)).size).toBe(ASSUMPTIONS.length);
  });

  test.each(ASSUMPTIONS)("$id is named where it is played: $played", ({ id, played }) => {
    expect(sources.find(({ file }) => file === played)?.text.includes(`\`${id}\``)).toBe(true);
  });

  test("has every id that the host names, and nothing is assumed without one", () => {
    const known = new Set(ASSUMPTIONS.map(({ id }) => id));
    const named = sources.flatMap(({ text }) => [...text.matchAll(/`([A-Z]{2}-\d+)`/g)].map(([, id]) => id!));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(sources.filter(({ text }) => /\bassumed\b/i.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test("has a question for a script or a step for a user's hand for each", () => {
    const asked = new Set(QUESTIONS.map(({ id }) => id));
    const byHand = new Set(MANUAL_STEPS.flatMap(({ ids }) => ids));
    const without = ASSUMPTIONS.filter(({ id, answer }) => (answer === undefined ? !byHand.has(id) : !asked.has(id)));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

test("our own host answers every question as the list says", async () => {
  const answers = await askOurHost();
  for (const { id, answer } of ASSUMPTIONS) {
    if (answer !== undefined) expect([id, answers.get(id)]).toEqual([id, answer]);
  }
});

describe("what a real Excel answered is what the host answers in its place", () => {
  const files = readdirSync(ANSWERS).filter((file) => file.endsWith(".json"));

  test("every file names an Excel that the host can play", () => {
    for (const file of files) expect(Object.keys(PROFILES)).toContain(answersIn(file).profile);
  });

  for (const file of files) {
    test(`${file}`, async () => {
      const { profile, answers } = answersIn(file);
      const played = await askOurHost(profile);
      const answered = answers.filter(({ answer }) => answer !== undefined);
      expect(answered.map(({ id }) => [id, played.get(id)])).toEqual(answered.map(({ id, answer }) => [id, answer]));
    });
  }
});

function answersIn(file: string): AnswersFile {
  return JSON.parse(readFileSync(join(ANSWERS, file), "utf8")) as AnswersFile;
}
