import { useEffect, useRef, useState } from "react";
import type { KeptFigure } from "../../app/department/changed-figures";
import { WorkbookError } from "../../app/port";
import { readSaidWorkbook } from "../../app/sheet-tables/said-workbook";
import type { DepartmentAnswer } from "../../files/department/answer";
import type { Measure } from "../../money";
import { type BegunDepartment, beginDepartment } from "../../worker/department-job";
import { saveBlob } from "../shared/save-file";
import type { Tools } from "../session/tools";
import { TEXTS } from "./texts";

/** What is to be done: hold this workbook against its units, or make a new one of them. */
export type DepartmentMode = "check" | "make";

/** What the user says of the department. */
export interface PaneDepartmentChoices {
  readonly mode: DepartmentMode;
  readonly department: string;
  readonly measure: Measure;
  readonly printed: boolean;
  readonly setOff: boolean;
}

const FIRST: PaneDepartmentChoices = { mode: "check", department: "", measure: "万元", printed: false, setOff: false };

/** The state of 汇总 in the pane, and what its buttons do. What is at work ends when the view is left. */
export function usePaneDepartment({ port }: Pick<Tools, "port">, begin: typeof beginDepartment = beginDepartment) {
  const [choices, setChoices] = useState(FIRST);
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const [isWorking, setWorking] = useState(false);
  const [answer, setAnswer] = useState<DepartmentAnswer>();
  const [failure, setFailure] = useState<string>();
  const [figures, setFigures] = useState<readonly KeptFigure[]>();
  const begun = useRef<BegunDepartment>(undefined);
  useEffect(() => () => begun.current?.giveUp(), []);

  const run = async (partial: boolean): Promise<void> => {
    setWorking(true);
    setFailure(undefined);
    const { mode, department, measure, printed, setOff } = choices;
    try {
      const against = mode === "check" ? await readSaidWorkbook(port) : undefined;
      const options = { department: department.trim() || TEXTS.unnamed, measure, printed, setOff, partial };
      const before = mode === "make" && figures ? { before: figures } : {};
      begun.current = begin(
        { ...options, ...before },
        [...files.values()].map((file) => ({ file })),
        against,
      );
      const made = await begun.current.done;
      if (typeof made === "string") setFailure(made);
      else {
        setAnswer(made);
        if (made.figures) setFigures(made.figures);
      }
    } catch (error) {
      setFailure(error instanceof WorkbookError ? `${error.message}${error.advice}` : TEXTS.failed);
    } finally {
      begun.current = undefined;
      setWorking(false);
    }
  };

  return {
    choices,
    choose: (part: Partial<PaneDepartmentChoices>) => setChoices((now) => ({ ...now, ...part })),
    files: [...files.keys()],
    /** A file of a name that is there takes the place of the other. */
    add: (chosen: Iterable<File>) =>
      setFiles((now) => new Map([...now, ...[...chosen].map((file) => [file.name, file] as const)])),
    takeAway: () => {
      setFiles(new Map());
      setAnswer(undefined);
    },
    isWorking,
    answer,
    failure,
    run,
    cancel: () => begun.current?.giveUp(),
    save: () => {
      if (!answer?.workbook) return;
      const name = TEXTS.fileName(choices.department.trim() || TEXTS.unnamed);
      saveBlob(name, new Blob([answer.workbook as Uint8Array<ArrayBuffer>]));
    },
  };
}
