import { addInputTemplate } from "../../app/input-form/add-input-form";
import type { Checker } from "../../app/check/checker";
import {
  type Generated,
  type Preview,
  chooseAnew,
  previewTables,
  writeTables,
} from "../../app/generate/generate-tables";
import type { PlanChoices } from "../../app/generate/planned-tables";
import type { WorkbookPort } from "../../app/port";
import { noticeOfFailure, noticeOfTemplate } from "../shared/notices";
import type { Runner } from "../session/runner";
import type { SessionEvent } from "../session/session";

/** The commands of 一键生成's preview and of 新建填报模板. */
export interface GenerationCommands {
  /** Reads the workbook and shows what would be made of it; where the preview is open already, under the same choices. */
  generate(): void;
  /** Plans anew. Choices that come while a plan is made wait, and only the last of them is planned. */
  choose(choices: PlanChoices): void;
  /** Writes what the preview shows, and checks the result. */
  write(): void;
  closePreview(): void;
  /** Writes the input sheets that the workbook lacks. */
  addTemplate(): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly runner: Runner;
  readonly dispatch: (event: SessionEvent) => void;
  /** Asks before sheets are replaced. */
  readonly confirm: (replaced: readonly string[]) => Promise<boolean>;
  /** Tells what was written; the last step of a run. */
  readonly written: (made: Generated, dispatch: (event: SessionEvent) => void) => void;
}

/** The commands over a workbook. `forget` is to be called when something else takes the place of the preview. */
export function createGeneration({ port, checker, runner, dispatch, confirm, written }: Around): GenerationCommands & {
  readonly forget: () => void;
} {
  let preview: Preview | undefined;
  let wanted: PlanChoices | undefined;
  let planning = false;

  const planAnew = async (): Promise<void> => {
    if (planning) return;
    planning = true;
    for (let next = wanted; preview && next; next = wanted) {
      const before = preview;
      wanted = undefined;
      const made = await chooseAnew(port, checker, before, next).catch((error: unknown) => noticeOfFailure(error));
      // Closed or read anew meanwhile: the plan belongs to nothing any more. Chosen again meanwhile: it is superseded.
      if (preview !== before || wanted) continue;
      const failed = "tone" in made;
      if (!failed) preview = made;
      dispatch({ type: "previewed", preview });
      if (failed) dispatch({ type: "ended", notice: made });
    }
    planning = false;
  };
  const forget = (): void => {
    preview = undefined;
    wanted = undefined;
  };

  return {
    forget,
    generate: () =>
      void runner.run(async (current) => {
        const made = await previewTables(port, checker, current, wanted ?? preview?.choices);
        if (current.signal.aborted) return;
        wanted = undefined;
        preview = made;
        current.dispatch({ type: "previewed", preview: made, fresh: true });
      }),
    choose: (choices) => {
      if (!preview || runner.busy) return;
      wanted = choices;
      dispatch({ type: "choosing", choices });
      void planAnew();
    },
    write: () =>
      void runner.run(async (current) => {
        if (!preview || planning) return;
        written(await writeTables(port, checker, preview, confirm, current), current.dispatch);
      }),
    closePreview: () => {
      forget();
      dispatch({ type: "preview-closed" });
    },
    addTemplate: () =>
      void runner.run(async (current) => {
        const notice = noticeOfTemplate(await addInputTemplate(port, current));
        current.dispatch({ type: "changed" });
        current.dispatch({ type: "ended", notice });
      }),
  };
}
