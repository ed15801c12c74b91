import { areaA1, fixedAreaA1, parseArea, sheetInFormula } from "../../../src/workbook";
import type { Area } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import { type Api, ModelObject } from "../protocol/model-object";
import { changeExtras, extrasOf, type ListExtras } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";
import { type HostContext, requireUnprotected } from "./host-context";

interface ListRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
}

/** Excel takes no more characters of choices than these, nor messages longer than these. */
const LONGEST_SOURCE = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ON_SHEET = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/;

/** Only drop-down lists are played: of choices, or of the cells of a sheet, which follows that sheet when it is renamed. */
export class DataValidation extends ModelObject {
  static readonly type = "DataValidation";
  static readonly api: Api = { rule: 8, prompt: 8, errorAlert: 8, ignoreBlanks: 8, type: 8, clear: 8 };

  constructor(
    private readonly context: HostContext,
    private readonly grid: SheetGrid,
    private readonly area: Area,
  ) {
    super();
  }

  get type(): string {
    return this.kept?.source === undefined ? "None" : "List";
  }

  get rule(): ListRule {
    const source = this.kept?.source;
    if (source === undefined) return {};
    return { list: { inCellDropDown: true, source: this.sourceText(source) } };
  }

  set rule({ list }: ListRule) {
    if (!list || typeof list.source !== "string" || !list.inCellDropDown) {
      throw new HostError("ApiNotFound", "Only drop-down lists are played", "DataValidation.rule");
    }
    this.change({ source: this.parsed(list.source) });
  }

  get prompt(): unknown {
    return this.kept?.prompt ?? { showPrompt: true, title: "", message: "" };
  }

  set prompt(prompt: NonNullable<ListExtras["prompt"]>) {
    requireShort(prompt, "DataValidation.prompt");
    this.change({ prompt });
  }

  get errorAlert(): unknown {
    return this.kept?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" };
  }

  set errorAlert(errorAlert: NonNullable<ListExtras["errorAlert"]>) {
    requireShort(errorAlert, "DataValidation.errorAlert");
    this.change({ errorAlert });
  }

  /** As Excel sets it with every rule. */
  get ignoreBlanks(): boolean {
    return true;
  }

  set ignoreBlanks(ignored: boolean) {
    if (!ignored)
      throw new HostError("ApiNotFound", "Only lists that let blanks be are played", "DataValidation.ignoreBlanks");
  }

  clear(): void {
    requireUnprotected(this.grid, "DataValidation.clear");
    const { [this.key]: _cleared, ...lists } = extrasOf(this.grid.facade).lists ?? {};
    changeExtras(this.grid.facade, { lists });
  }

  private get key(): string {
    return areaA1(this.area);
  }

  private get kept(): ListExtras | undefined {
    return extrasOf(this.grid.facade).lists?.[this.key];
  }

  private change(change: Partial<ListExtras>): void {
    requireUnprotected(this.grid, "DataValidation");
    const { lists } = extrasOf(this.grid.facade);
    changeExtras(this.grid.facade, { lists: { ...lists, [this.key]: { ...this.kept, ...change } } });
  }

  private parsed(source: string): NonNullable<ListExtras["source"]> {
    if (!source.startsWith("=")) {
      if (source.length > LONGEST_SOURCE) throw invalid("DataValidation.rule");
      return source;
    }
    const [, quoted, plain, address = ""] = ON_SHEET.exec(source) ?? [];
    const sheet = this.context.book.find(quoted?.replaceAll("''", "'") ?? plain ?? "");
    const area = parseArea(address);
    if (!sheet || !area) throw invalid("DataValidation.rule");
    return { sheetId: sheet.id, area };
  }

  private sourceText(source: NonNullable<ListExtras["source"]>): string {
    if (typeof source === "string") return source;
    const sheet = this.context.book.find(source.sheetId);
    return sheet ? `=${sheetInFormula(sheet.facade.getSheetName())}!${fixedAreaA1(source.area)}` : "=#REF!";
  }
}

function requireShort({ title, message }: { readonly title: string; readonly message: string }, location: string) {
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) throw invalid(location);
}

function invalid(location: string): HostError {
  return new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);
}
