import { Workbook } from "exceljs";
import { CheckMemory } from "../../../src/app/check/check-memory";
import { keepUnchanged } from "../../../src/app/live/keep-unchanged";
import { layoutDisclosure } from "../../../src/layout";
import { figuresOf, tableOf } from "../../../src/tables";
import type { CellRef, Snapshot } from "../../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { typeIn } from "../../live-totals";
import { TEMPLATES, checkSnapshot, readDisclosure } from "../../shipped";
import { type Prepared, pairsOf } from "../pairs";
import type { Measured, Row } from "../row";
import { FUNCTIONS_OF_LARGEST, madeUp, sample } from "../workbooks";

const WANTED = { milliseconds: 4_000, fewest: 7 };

async function measured(ours: Prepared, other: Prepared): Promise<Measured> {
  return { pairs: await pairsOf(ours, other, WANTED) };
}

const reading =
  (bytes: Uint8Array): Prepared =>
  () =>
  () =>
    readWorkbook(bytes);

/** Planning the sheets of a disclosure, 勾稽核对表 among them, and writing the file. */
const layingOut =
  (bytes: Uint8Array): Prepared =>
  () => {
    const disclosure = readDisclosure(readWorkbook(bytes));
    return () => writeWorkbook(layoutDisclosure(disclosure));
  };

/** A workbook that is checked live, beside a check by what has seen nothing of it: each run changes one amount since the check before. */
function live(bytes: Uint8Array): Promise<Measured> {
  const memory = new CheckMemory(TEMPLATES);
  let known = readWorkbook(bytes);
  const cell = changedCell(known);
  let amount = 0;
  const afterChange: Prepared = () => {
    memory.check(known);
    const { workbook } = typeIn(known, [{ cell, value: ++amount }]);
    return () => {
      known = keepUnchanged(known, workbook);
      return memory.check(known);
    };
  };
  const whole: Prepared = () => {
    const snapshot = readWorkbook(bytes);
    return () => checkSnapshot(snapshot);
  };
  return measured(afterChange, whole);
}

/** The cell in the middle of those of 表3 that were typed. */
function changedCell(workbook: Snapshot): CellRef {
  const typed = figuresOf(tableOf(readDisclosure(workbook), "T3")!).filter(
    ({ raw, formula }) => typeof raw === "number" && formula === undefined,
  );
  return typed[Math.floor(typed.length / 2)]!.cell;
}

const LARGEST = "每表约 1,000 行的一份";

/** Rows that are measured within one process, warmed up. */
export const IN_PROCESS: readonly Row[] = [
  {
    done: "读公布的样本",
    beside: "ExcelJS 读同一份",
    measure: () => {
      const copy = Buffer.from(sample()) as unknown as ArrayBuffer;
      return measured(reading(sample()), () => () => new Workbook().xlsx.load(copy));
    },
  },
  {
    done: "样本：排版（含勾稽核对表）并写出",
    beside: "读同一份",
    measure: () => measured(layingOut(sample()), reading(sample())),
  },
  {
    done: `${LARGEST}：排版（含勾稽核对表）并写出`,
    beside: "读同一份",
    measure: () => {
      const bytes = madeUp(FUNCTIONS_OF_LARGEST);
      return measured(layingOut(bytes), reading(bytes));
    },
  },
  {
    done: `${LARGEST}：改一格后实时校验`,
    beside: "整份校验",
    measure: () => live(madeUp(FUNCTIONS_OF_LARGEST)),
  },
];
