import type { Area } from "../../../src/workbook";
import type { Events } from "../events";
import type { Book } from "../univer/book";
import { changeExtras } from "../univer/extras";
import { addRule, deleteRule, type Rule, rulesOf } from "../univer/rules";
import type { SheetGrid } from "../univer/sheet-grid";
import type { UndoLedger } from "./undo-ledger";

/** What somebody does to the workbook in Excel itself: the user, or someone else who has it open. Sheets are named by name. */
export class Hands {
  constructor(
    private readonly book: Book,
    private readonly events: Events,
    private readonly source: "Local" | "Remote",
    private readonly undo?: UndoLedger,
  ) {}

  /** Types a value or a formula (`=…`) into a cell; row and column count from 0. */
  type(sheet: string, row: number, column: number, content: string | number): void {
    this.do(sheet, ({ facade }) => facade.getRange(row, column).setValue(contentOf(content)));
  }

  /** Pastes values over several cells: one event tells of all of them (`EV-4`). */
  paste(sheet: string, row: number, column: number, values: readonly (readonly (string | number)[])[]): void {
    this.do(sheet, ({ facade }) => {
      const range = facade.getRange(row, column, values.length, values[0]?.length ?? 0);
      range.setValues(values.map((line) => [...line]));
    });
  }

  rename(sheet: string, name: string): void {
    this.do(sheet, ({ facade }) => facade.setName(name));
  }

  remove(sheet: string): void {
    this.do(sheet, (grid) => this.book.remove(grid));
  }

  add(name: string): void {
    this.act(() => this.book.add(name));
  }

  /** Makes a copy of a sheet with its conditional formats, which get ids of their own (`CF-5`). */
  copy(sheet: string): void {
    this.do(sheet, ({ facade }) => {
      const copy = this.book.facade.duplicateSheet(facade);
      if (rulesOf(copy).length === 0) for (const rule of rulesOf(facade).reverse()) addRule(copy, withNewId(rule));
    });
  }

  move(sheet: string, position: number): void {
    this.do(sheet, (grid) => this.book.move(grid, position));
  }

  hide(sheet: string): void {
    this.do(sheet, ({ facade }) => facade.hideSheet());
  }

  insertRow(sheet: string, row: number): void {
    this.do(sheet, (grid) => grid.insertRows(row, 1));
  }

  deleteRow(sheet: string, row: number): void {
    this.do(sheet, (grid) => grid.deleteRows(row, 1));
  }

  protect(sheet: string): void {
    this.do(sheet, ({ facade }) => changeExtras(facade, { protected: true }));
  }

  /** Pastes a formatted cell: what conditional formats it has come along, as new ones (`CF-5`). */
  pasteRules(from: string, to: string, area: Area): void {
    const source = this.book.find(from);
    this.do(to, ({ facade }) => {
      for (const rule of source ? rulesOf(source.facade) : []) addRule(facade, { ...withNewId(rule), areas: [area] });
    });
  }

  /** Deletes all conditional formats of a sheet. */
  clearRules(sheet: string): void {
    this.do(sheet, ({ facade }) => rulesOf(facade).forEach((rule) => deleteRule(facade, rule.id)));
  }

  private do(sheet: string, work: (grid: SheetGrid) => unknown): void {
    const grid = this.book.find(sheet);
    if (!grid) throw new Error(`There is no sheet ${sheet}`);
    this.act(() => work(grid));
  }

  private act(work: () => unknown): void {
    this.events.by(this.source, work);
    this.book.touch();
    if (this.undo) this.undo.steps += 1;
  }
}

function contentOf(content: string | number): { f: string } | string | number {
  return typeof content === "string" && content.startsWith("=") ? { f: content } : content;
}

function withNewId(rule: Rule): Rule {
  return { ...rule, id: `{${crypto.randomUUID().toUpperCase()}}` };
}
