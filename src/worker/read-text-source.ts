import type { TextSource } from "../app/check-text/text-source";
import { WorkbookError } from "../app/port";
import type { TextDocument } from "../text";
import { TextError, readDocx, readPasted, readPlain, readSheetText } from "../text/paragraphs";
import type { SheetSnapshot, Snapshot } from "../workbook";
import { ownTextSheet } from "../app/check-text/own-text-sheet";

/** The text that is to be checked. Throws WorkbookError, with a sentence for the accountant, where it cannot be read. */
export function readTextSource(source: TextSource, snapshot: Snapshot): TextDocument {
  try {
    switch (source.kind) {
      case "file":
        return /\.txt$/i.test(source.name)
          ? readPlain(source.bytes, source.name)
          : readDocx(source.bytes, source.name).document;
      case "pasted":
        return readPasted(source.text, "粘贴的文字");
      case "cells":
        return readSheetText(sheetNamed(snapshot, source.sheet), source.area);
      case "own-sheet":
        return readSheetText(ownTextSheet(snapshot) ?? refuse("工作簿里没有“预算说明”表。", OWN_SHEET_ADVICE));
    }
  } catch (error) {
    if (error instanceof TextError) throw new WorkbookError(error.code, error.message, "", true);
    throw error;
  }
}

const OWN_SHEET_ADVICE = "请选择文件，或粘贴要核对的文字。";

function sheetNamed({ sheets }: Snapshot, name: string): SheetSnapshot {
  return sheets.find((sheet) => sheet.name === name) ?? refuse(`工作簿里没有工作表“${name}”。`, "");
}

function refuse(message: string, advice: string): never {
  throw new WorkbookError("no-text", message, advice, true);
}
