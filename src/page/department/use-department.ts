import { useState } from "react";
import { isSpreadsheetName } from "../../files/kinds";
import { saveBlob } from "../../taskpane/shared/save-file";
import type { PageSession } from "../session/session";
import type { DepartmentChoices } from "../session/state";
import type { DepartmentAnswer } from "../../files/department/answer";
import { TEXTS } from "../../taskpane/department/texts";

const FIRST: DepartmentChoices = { department: "", measure: "万元", printed: false, setOff: false };

/** The state of 汇总, and what its buttons do. */
export function useDepartment(session: PageSession) {
  const { department: known } = session.store.get();
  const [choices, setChoices] = useState(known?.choices ?? FIRST);
  const [isWorking, setWorking] = useState(false);
  const [answer, setAnswer] = useState<DepartmentAnswer>();
  const paths = [...session.store.get().list.files.keys()].filter(isSpreadsheetName);
  const { department, measure, printed, setOff, own } = choices;

  const run = async (partial: boolean): Promise<void> => {
    setWorking(true);
    const made = await session.department({
      department: department.trim() || TEXTS.unnamed,
      measure,
      printed,
      setOff,
      partial,
      ...(own !== undefined ? { against: own } : known?.figures && { before: known.figures }),
      units: paths.filter((path) => path !== own),
    });
    setWorking(false);
    if (!made) return;
    setAnswer(made);
    const figures = made.figures ?? known?.figures;
    session.keepDepartment({ choices, ...(figures && { figures }) });
  };

  const save = (): void => {
    if (answer?.workbook)
      saveBlob(
        TEXTS.fileName(department.trim() || TEXTS.unnamed),
        new Blob([answer.workbook as Uint8Array<ArrayBuffer>]),
      );
  };

  return {
    choices,
    choose: (part: Partial<DepartmentChoices>) => setChoices((now) => ({ ...now, ...part })),
    paths,
    isWorking,
    answer,
    run,
    save,
  };
}
