import type { Measured } from "./measure";

/** The bounds for one case: seconds of processor time, MB. */
const SECONDS = 5;
const MEMORY = 600;
const SHOWN = 10;

const HEADINGS = ["kind", "cases", "checked", "refused", "crashes", "over 5 s", "over 600 MB", "marked", "harmed"];

/** A row a kind, and one for all; below, the first cases that failed. */
export function table(measured: readonly Measured[]): string {
  const kinds = [...new Set(measured.map(({ kind }) => kind))];
  const rows = [
    HEADINGS,
    ...kinds.map((kind) => [kind, ...figures(measured.filter((one) => one.kind === kind))]),
    ["all", ...figures(measured)],
  ];
  const lines = rows.map(([kind = "", ...cells]) => kind.padEnd(12) + cells.map((cell) => cell.padStart(12)).join(""));
  return `${[...lines, ...measured.filter(isBad).slice(0, SHOWN).map(badLine)].join("\n")}\n`;
}

/** Whether a case missed a goal. */
export function isBad({ outcome, seconds, memory }: Measured): boolean {
  return outcome.crash !== undefined || outcome.harm !== undefined || seconds > SECONDS || memory > MEMORY;
}

function figures(all: readonly Measured[]): string[] {
  const count = (test: (one: Measured) => boolean) => String(all.filter(test).length);
  return [
    String(all.length),
    count(({ outcome }) => outcome.checked),
    count(({ outcome }) => !outcome.checked && outcome.crash === undefined),
    count(({ outcome }) => outcome.crash !== undefined),
    count(({ seconds }) => seconds > SECONDS),
    count(({ memory }) => memory > MEMORY),
    count(({ outcome }) => outcome.marked),
    count(({ outcome }) => outcome.harm !== undefined),
  ];
}

function badLine({ kind, number, outcome, seconds, memory }: Measured): string {
  const what = outcome.crash ?? outcome.harm ?? "";
  return `  case ${number} (${kind}): ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB ${what}`;
}
