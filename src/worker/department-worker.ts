/** The worker that makes a department of its units, or holds a workbook against them. It is started for one such task: what it needs is no part of the pane. */
import "./take-away-network";
import { answerOfDepartment } from "../files/department/answer";
import { FileError } from "../files/file-error";
import type { WorkbookTools } from "../files/file-tools";
import { TEMPLATES } from "../templates";
import { XlsxError } from "../xlsx";
import type { DepartmentJob, DepartmentTold } from "./department-messages";
import { unflatten } from "./flat-snapshot";
import { WorkbookError } from "../app/port";

addEventListener("message", ({ data }: MessageEvent<DepartmentJob>) => {
  const tell = (told: DepartmentTold): void => postMessage(told);
  const { request, files, against } = data;
  answerOfDepartment(toolsOf(files), request, { templates: TEMPLATES }, against && unflatten(against)).then(
    (answer) => tell({ answer }),
    (error: unknown) => tell(toldOf(error)),
  );
});

/** The files as they were handed over; those in old formats have been read already. */
function toolsOf(files: DepartmentJob["files"]): WorkbookTools {
  const bytesOf = new Map(files.map((file) => [file.name, file.bytes]));
  return {
    read: (path) => {
      const bytes = bytesOf.get(path);
      if (!bytes) throw new FileError("not-found", "没有这个文件。");
      return bytes;
    },
    readOldFormat: async (bytes) => {
      const read = files.find((file) => file.bytes === bytes)?.read;
      if (!read) throw new XlsxError("old-format", "这个旧格式的文件读不出来，请另存为 .xlsx 后再试。");
      return unflatten(read);
    },
  };
}

function toldOf(error: unknown): DepartmentTold {
  if (error instanceof WorkbookError) return { refused: `${error.message}${error.advice}` };
  if (error instanceof FileError) return { refused: error.message };
  return { failure: error instanceof Error ? error.message : String(error) };
}
