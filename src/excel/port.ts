import { Cancelled, type MarkOutcome, type SelectedArea, WorkbookError, type WorkbookPort } from "../app/port";
import { isRowEdit } from "../workbook";
import { sameSheetName } from "./writing/sheet-names";
import { editCells, HalfEdited } from "./editing/edit";
import { mayPass, workbookError } from "./errors";
import { clearMarks, followMarks, HalfMarked, markCells, MarksStuck } from "./marks/marks";
import { MarkMemory } from "./marks/mark-memory";
import { MaybeKept, readKept, writeKept } from "./kept-xml";
import { readWorkbook } from "./reading/read";
import { readSheetsAgain } from "./reading/read-again";
import { type Conversation, HALF_A_SECOND, inExcel, ONE_MINUTE, type Patience } from "./run";
import { selectCell } from "./select";
import { readSelectedArea, readSelection } from "./reading/selection";
import { usersOfSheets } from "./reading/users-of-sheets";
import { OwnSheets } from "./own-sheets";
import { watchOf } from "./watch";
import { watchSelections } from "./watch-selection";
import { HalfWritten, writeSheets } from "./writing/write";

/** A minute a round trip, and a look twice a second whether the user still types, where nothing else is said. */
export type ExcelPortOptions = Partial<Patience>;

/** In Excel somebody has the workbook before him, and may change it. */
export type ExcelPort = WorkbookPort & Required<Pick<WorkbookPort, "navigates" | "watches">>;

/** The workbook open in Excel. To be made after Office.onReady; operations are carried out one after the other. */
export function createExcelPort(options: ExcelPortOptions = {}): ExcelPort {
  const patience: Patience = { limit: ONE_MINUTE, pause: HALF_A_SECOND, ...options };
  const memory = new MarkMemory();
  const own = new OwnSheets();
  let last: Promise<unknown> = Promise.resolve();

  /** One operation after the other: two at a time could undo each other's mending. */
  function operate<T>(name: string, work: (excel: Conversation) => Promise<T>): Promise<T> {
    const turn = last.then(() => inExcel(patience, work));
    last = turn.catch(() => undefined);
    return turn.catch((error: unknown) => {
      throw told(name, error);
    });
  }

  /** What an operation adds and deletes is known when it has ended; Excel may tell of it before. */
  async function isOwn(what: "came" | "went", id: string): Promise<boolean> {
    await last;
    return own.take(what, id);
  }

  /** A look changes nothing, so what may fail by the way is tried once more. */
  function look<T>(name: string, work: (excel: Conversation) => Promise<T>): Promise<T> {
    return operate(name, async (excel) => {
      try {
        return await work(excel);
      } catch (error) {
        if (!mayPass(error)) throw error;
        await new Promise<void>((resolve) => patience.pause(resolve));
        return excel.anew(work);
      }
    });
  }

  const selectedArea = (): Promise<SelectedArea> => look("查看选中的单元格", readSelectedArea);

  return {
    read: () =>
      look("读取工作簿", async (excel) => {
        const { snapshot, rules } = await readWorkbook(excel);
        memory.forget();
        memory.learn(rules);
        return snapshot;
      }),
    readAgain: (before, ids) =>
      look("读取工作簿", async (excel) => {
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
      look("查看工作表", async (excel) => {
        const sheets = excel.context.workbook.worksheets;
        sheets.load("items/name");
        await excel.sync();
        return names.filter((name) => sheets.items.some((sheet) => sameSheetName(sheet.name, name)));
      }),
    usersOf: (names) => look("查看引用", (excel) => usersOfSheets(excel, names)),
    write: (plans, about, asRead, writing) =>
      operate("生成工作表", async (excel) => {
        const undressed = await writeSheets(excel, plans, { replaced: about?.replaced, asRead, own, writing });
        memory.forget();
        return undressed;
      }),
    edit: (edits) =>
      operate("修改单元格", async (excel) => {
        // Rows that come or go move the marks below them.
        if (edits.some(isRowEdit)) memory.forget();
        // Excel calculates by itself, and takes no edit on a protected sheet.
        return { formats: await editCells(excel, edits), uncalculated: [], protectedSheets: [] };
      }),
    takesRowsOut: true,
    kept: (...namespaces) => look("读取工作簿中保存的内容", (excel) => readKept(excel, namespaces)),
    keep: (namespace, xml) => operate("保存到工作簿", (excel) => writeKept(excel, namespace, xml)),
    navigates: {
      select: (cell) => operate("转到单元格", (excel) => selectCell(excel, cell)),
      selection: () => look("查看选中的单元格", readSelection),
      selectedArea,
      watchSelection: (onSelect) =>
        watchSelections(() => {
          // Of several areas, or where Excel is busy, it is not known where the user stands.
          void selectedArea().then(onSelect, () => onSelect(undefined));
        }),
    },
    watches: { watch: watchOf(isOwn) },
  };
}

function told(operation: string, error: unknown): Error {
  if (error instanceof Cancelled) return error;
  if (error instanceof HalfWritten && error.cause instanceof Cancelled)
    return new WorkbookError("CancelStuck", `${operation}已取消，但没有全部撤回。`, error.left, false);
  if (error instanceof HalfMarked) {
    return workbookError(
      operation,
      error.cause,
      "部分标记可能已经改变；单元格的内容和原有格式没有改动，可稍后点击“清除标记”。",
    );
  }
  if (error instanceof MarksStuck) return marksStuck(operation, error);
  if (error instanceof HalfWritten || error instanceof HalfEdited || error instanceof MaybeKept)
    return workbookError(operation, error.cause, error.left);
  return workbookError(operation, error);
}

function marksStuck(operation: string, { sheets }: MarksStuck): WorkbookError {
  return new WorkbookError(
    "MarksStuck",
    `${operation}没有全部完成：Excel 不让删除工作表“${sheets.join("、")}”上原来的标记。单元格的内容和原有格式没有改动。`,
    "请在“开始”选项卡点“条件格式”“管理规则”，显示“此工作表”的规则，删除公式里有“预算公开助手”的规则。",
    false,
  );
}
