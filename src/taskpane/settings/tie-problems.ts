import { type CheckConfig, type ConfigTie, configOf } from "../../config";
import { readSide } from "../../own-ties/side-terms";
import { SETTINGS_TEXTS } from "./texts";

/** What is wrong with each field of a tie that is being typed; none for one that can be kept. */
export type TieProblems = Readonly<Partial<Record<keyof ConfigTie, string>>>;

/**
 * What the settings, and the reader of ties, say against a tie that is added to the settings, as sentences of Chinese.
 * `{ name: "甲", left: "表3!E8*2", right: "305.44" }` → `{ left: "“*”不能识别，只能用单元格地址、数字、加号、减号和 SUM。" }`. Whether the sheets are there is told by the check: settings are for
 * more than one workbook.
 */
export function tieProblems(tie: ConfigTie, { ties = [] }: CheckConfig): TieProblems {
  const sides = { left: readSide(tie.left), right: readSide(tie.right) };
  const notUnderstood = Object.entries(sides).flatMap(([field, read]) =>
    "problem" in read ? [[field, `${read.problem}。`] as const] : [],
  );
  const parsed = configOf({ ties: [...ties, tie] });
  const refused = "problems" in parsed ? parsed.problems : [];
  const ofSettings = refused.map(({ key, reason }) => [key.slice(key.lastIndexOf(".") + 1), `${reason}。`] as const);
  const problems: TieProblems = Object.fromEntries([...ofSettings, ...notUnderstood]);
  if (Object.keys(problems).length > 0 || hasCells(sides.left) || hasCells(sides.right)) return problems;
  return { right: SETTINGS_TEXTS.noCells };
}

function hasCells(side: ReturnType<typeof readSide>): boolean {
  return "terms" in side && side.terms.some(({ kind }) => kind === "cells");
}
