import type { MarkOutcome, WorkbookPort } from "../app/port";
import { isRowEdit } from "../workbook";
import { sameSheetName } from "./writing/sheet-names";
import { editCells, HalfEdited } from "./editing/edit";
import { workbookError } from "./errors";
import { clearMarks, followMarks, HalfMarked, markCells } from "./marks/marks";
import { MarkMemory } from "./marks/mark-memory";
import { readKept, writeKept } from "./kept-xml";
import { readWorkbook } from "./reading/read";
import { readSheetsAgain } from "./reading/read-again";
import { type Conversation, inExcel, ONE_MINUTE, type TimeLimit } from "./run";
import { selectCell } from "./select";
import { readSelection } from "./reading/selection";
import { watch } from "./watch";
import { HalfWritten, writeSheets } from "./writing/write";

export interface ExcelPortOptions {
  /** How long one round trip may take; a minute where nothing is said. */
  readonly limit?: TimeLimit;
}

/** In Excel somebody has the workbook before him, and may change it. */
export type ExcelPort = WorkbookPort & Required<Pick<WorkbookPort, "navigates" | "watches">>;

/** The workbook open in Excel. To be made after Office.onReady; operations are carried out one after the other. */
export function createExcelPort({ limit = ONE_MINUTE }: ExcelPortOptions = {}): ExcelPort {
  const memory = new MarkMemory();
  let last: Promise<unknown> = Promise.resolve();

  /** One operation after the other: two at a time could undo each other's mending. */
  function operate<T>(name: string, work: (excel: Conversation) => Promise<T>): Promise<T> {
    const turn = last.then(() => inExcel(limit, work));
    last = turn.catch(() => undefined);
    return turn.catch((error: unknown) => {
      throw told(name, error);
    });
  }

  return {
    read: () =>
      operate("读取工作簿", async (excel) => {
        const { snapshot, rules } = await readWorkbook(excel);
        memory.forget();
        memory.learn(rules);
        return snapshot;
      }),
    readAgain: (before, ids) =>
      operate("读取工作簿", async (excel) => {
        const read = await readSheetsAgain(excel, before, ids);
        if (read.kind === "part") {
          memory.learnAbout(read.part.rules);
          return read.part.snapshot;
        }
        memory.forget();
        memory.learn(read.whole.rules);
        return read.whole.snapshot;
      }),
    followMarks: (marks, follow = {}) => operate("更新标记", (excel) => followMarks(excel, memory, marks, follow)),
    mark: (marks): Promise<MarkOutcome> => operate("标记单元格", (excel) => markCells(excel, memory, marks)),
    clearMarks: () => operate("清除标记", (excel) => clearMarks(excel, memory)),
    existing: (names) =>
      operate("查看工作表", async (excel) => {
        const sheets = excel.context.workbook.worksheets;
        sheets.load("items/name");
        await excel.sync();
        return names.filter((name) => sheets.items.some((sheet) => sameSheetName(sheet.name, name)));
      }),
    write: (plans, about) =>
      operate("生成工作表", async (excel) => {
        await writeSheets(excel, plans, about?.replaced);
        memory.forget();
      }),
    edit: (edits) =>
      operate("修改单元格", async (excel) => {
        // Rows that come or go move the marks below them.
        if (edits.some(isRowEdit)) memory.forget();
        // Excel calculates by itself, and takes no edit on a protected sheet.
        return { formats: await editCells(excel, edits), uncalculated: [], protectedSheets: [] };
      }),
    takesRowsOut: true,
    kept: (namespace) => operate("读取工作簿中保存的内容", (excel) => readKept(excel, namespace)),
    keep: (namespace, xml) => operate("保存到工作簿", (excel) => writeKept(excel, namespace, xml)),
    navigates: {
      select: (cell) => operate("转到单元格", (excel) => selectCell(excel, cell)),
      selection: () => operate("查看选中的单元格", readSelection),
    },
    watches: { watch },
  };
}

function told(operation: string, error: unknown): Error {
  if (error instanceof HalfMarked) {
    return workbookError(
      operation,
      error.cause,
      "部分标记可能已经改变；单元格的内容和原有格式没有改动，可稍后点击“清除标记”。",
    );
  }
  if (error instanceof HalfWritten || error instanceof HalfEdited)
    return workbookError(operation, error.cause, error.left);
  return workbookError(operation, error);
}
