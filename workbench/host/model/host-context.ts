import { HostError } from "../protocol/host-error";
import type { References } from "../protocol/references";
import type { Book } from "../univer/book";
import { extrasOf } from "../univer/extras";
import type { SheetGrid } from "../univer/sheet-grid";
import type { World } from "../world/world";

/** What every object of the model shares. */
export interface HostContext {
  readonly book: Book;
  readonly references: References;
  readonly world: World;
  /** Which events of which target (a worksheet's id, or "Workbook") the add-in listens to. */
  readonly listeners: Set<string>;
  readonly limits: {
    /** Cells of one `setCellProperties`; about 80,000 on the web (OfficeDev/office-js#2564). */
    readonly cellProperties: number;
    /** Cells of one read; https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
    readonly cells: number;
    /** Characters of an address for `getRanges`. */
    readonly address: number;
  };
}

/** Throws AccessDenied on a protected sheet (`PR-1`), as https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling says. */
export function requireUnprotected(grid: SheetGrid, location: string): void {
  if (extrasOf(grid.facade).protected) {
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation: the sheet is protected.",
      location,
    );
  }
}

/** Throws ItemNotFound where the sheet of an object was deleted meanwhile. */
export function requireThere(context: HostContext, grid: SheetGrid, location: string): void {
  if (!context.book.sheets().some((sheet) => sheet.id === grid.id)) {
    throw new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
  }
}
