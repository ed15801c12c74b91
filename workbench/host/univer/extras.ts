import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/workbook";
import type { Obstacle } from "../world/obstacles";

/** What Excel keeps of a sheet and Univer does not; it lies in the sheet's own custom data, so it is saved with it. */
export interface SheetExtras {
  readonly veryHidden?: boolean;
  readonly protected?: boolean;
  readonly page?: PageExtras;
  /** Pivots, tables, arrays and what else stands in the way. */
  readonly obstacles?: readonly Obstacle[];
  /** The names of its charts, and of its pivot tables. */
  readonly charts?: readonly string[];
  readonly pivots?: readonly string[];
  /** By A1 address. */
  readonly links?: Readonly<Record<string, LinkExtras>>;
  /** By the A1 address of their area. */
  readonly lists?: Readonly<Record<string, ListExtras>>;
}

/** Page setup in Excel's terms; margins in points. */
export interface PageExtras {
  readonly orientation?: "Portrait" | "Landscape";
  readonly paperSize?: string;
  readonly zoom?: {
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
    readonly scale?: number;
  };
  readonly centerHorizontally?: boolean;
  readonly topMargin?: number;
  readonly bottomMargin?: number;
  readonly leftMargin?: number;
  readonly rightMargin?: number;
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly centerFooter?: string;
}

export interface LinkExtras {
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
  readonly address?: string;
}

/** A drop-down list, in Excel's terms; a list on a sheet is kept by the sheet's id, so that it follows a new name. */
export interface ListExtras {
  readonly source?: string | { readonly sheetId: string; readonly area: Area };
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

const KEY = "excel";

/** The extras of a sheet; empty where there are none. */
export function extrasOf(sheet: FWorksheet): SheetExtras {
  return ((sheet.getCustomMetadata() ?? {}) as Record<string, SheetExtras | undefined>)[KEY] ?? {};
}

/** Changes some of a sheet's extras. */
export function changeExtras(sheet: FWorksheet, change: Partial<SheetExtras>): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [KEY]: { ...extrasOf(sheet), ...change } });
}
