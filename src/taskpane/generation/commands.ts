import type { Checker } from "../../app/check/checker";
import { type Generated, chooseAnew, previewTables, writeTables } from "../../app/generate/generate-tables";
import type { Replacing } from "../../app/generate/write-named";
import type { PlanChoices, PlannedTables } from "../../app/generate/planned-tables";
import type { TableId } from "../../tables";
import type { WorkbookPort } from "../../app/port";
import type { SheetPlan } from "../../workbook";
import { type Templates, templateOf } from "../../tables";
import type { SameNames } from "../../app/same-names";
import { noticeOfFailure, noticeOfTemplate } from "../shared/notices";
import type { Run, Runner } from "../session/runner";
import { firstMade } from "./made";
import { rememberBeside, rememberedBeside } from "./remembered-beside";
import { fileOfTables, offerTables } from "./save-tables";
import { rememberSet, rememberedSet } from "./remembered-set";
import type { OpenPreview, SessionEvent, SessionStore } from "../session/session";

/** The commands of 一键生成's preview and of 新建填报模板. */
export interface GenerationCommands {
  /** Reads the workbook and shows what would be made of it; where the preview is open already, under the same choices. */
  generate(): void;
  /** Reads the workbook and shows what would be made of it for these tables alone, as where they are lost. */
  generateOnly(tables: readonly TableId[]): void;
  /** `generate` once what is at work has ended: a button of the ribbon can be pressed at any time. */
  generateNext(): void;
  /** Plans anew. Choices that come while a plan is made wait, and only the last of them is planned. */
  choose(choices: PlanChoices): void;
  /** Writes what the preview shows, checks the result, and shows the first table of it. */
  write(): void;
  /** Offers what the preview shows as a workbook of its own, to be saved; the open one stays as it is, and so does the preview. */
  saveAsFile(): void;
  closePreview(): void;
  /** Writes the input sheets that the workbook lacks. */
  addTemplate(): void;
}

/** The same, with what the pane's other commands need of it. */
interface Generation extends GenerationCommands {
  /** Shows, as part of a run, what would be made under some choices. */
  readonly preview: (current: Run, choices?: PlanChoices) => Promise<void>;
}

interface Around {
  readonly port: WorkbookPort;
  readonly checker: Checker;
  readonly runner: Runner;
  readonly store: SessionStore;
  readonly templates: Templates;
  /** Makes the .xlsx file of planned sheets. */
  readonly makeTablesFile: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** Asks before sheets are replaced. */
  readonly confirm: (question: Replacing) => Promise<SameNames>;
  /** Sheets were written that are no tables: what is shown is checked anew. */
  readonly writtenBeside: (current: Run) => Promise<void>;
  /** Tells what was written by which plan; the last step of a run. */
  readonly written: (made: Generated, planned: PlannedTables, dispatch: (event: SessionEvent) => void) => void;
}

/** The commands over a workbook. The preview, and what is chosen of it, stand in the session's store. */
export function createGeneration({
  port,
  checker,
  runner,
  store,
  templates,
  makeTablesFile,
  confirm,
  written,
  writtenBeside,
}: Around): Generation {
  const { get, dispatch } = store;

  /** Plans what is chosen until nothing else is chosen meanwhile; a plan whose preview is gone or was read anew belongs to nothing. */
  const planAnew = async ({ preview }: OpenPreview): Promise<void> => {
    for (let open = get().preview; open?.preview === preview && open.replanning; open = get().preview) {
      const { choices } = open;
      const made = await chooseAnew(port, checker, preview, choices).catch((error: unknown) => noticeOfFailure(error));
      const now = get().preview;
      if (now?.preview !== preview || now.choices !== choices) continue;
      const failed = "tone" in made;
      dispatch({ type: "previewed", preview: failed ? preview : made });
      if (failed) dispatch({ type: "ended", notice: made });
    }
  };

  const usual = (): PlanChoices => {
    const set = rememberedSet(templates);
    return { ...rememberedBeside(), ...(set && { usualTemplate: set.id }) };
  };

  const readAndPlan = async (current: Run, choices = get().preview?.choices ?? usual()): Promise<void> => {
    const made = await previewTables(port, checker, current, choices);
    current.dispatch({ type: "previewed", preview: made, fresh: true });
  };

  return {
    preview: readAndPlan,
    generate: () => void runner.run((current) => readAndPlan(current)),
    generateOnly: (tables) => void runner.run((current) => readAndPlan(current, { ...rememberedBeside(), tables })),
    generateNext: () => void runner.runNext((current) => readAndPlan(current)),
    choose: (choices) => {
      const open = get().preview;
      if (!open || runner.busy) return;
      dispatch({ type: "choosing", choices });
      rememberSet(choices);
      rememberBeside(choices);
      // Where a plan is being made, what is chosen now is planned after it.
      if (!open.replanning) void planAnew(open);
    },
    write: () =>
      void runner.run(async (current) => {
        const open = get().preview;
        if (!open || open.replanning) return;
        const made = await writeTables(port, checker, open.preview, confirm, current);
        written(made, open.preview.planned, current.dispatch);
        const sheet = firstMade(made);
        if (sheet !== undefined) await port.navigates?.select({ sheet, row: 0, column: 0 });
      }),
    saveAsFile: () =>
      void runner.run(async (current) => {
        const open = get().preview;
        if (!open || open.replanning) return;
        current.onStep("laying-out");
        const file = await fileOfTables(open.preview.planned, makeTablesFile);
        if (!current.signal.aborted) current.dispatch({ type: "ended", notice: file && offerTables(file) });
      }),
    closePreview: () => dispatch({ type: "preview-closed" }),
    addTemplate: () =>
      void runner.run(async (current) => {
        // With it comes the catalogue, which the pane itself does not need.
        const { addInputTemplate } = await import("../../app/input-form/add-input-form");
        const id = get().preview?.choices.template;
        const set = id === undefined ? rememberedSet(templates) : templateOf(templates, id);
        const notice = noticeOfTemplate(await addInputTemplate(port, current, set));
        await writtenBeside(current);
        current.dispatch({ type: "ended", notice });
      }),
  };
}
