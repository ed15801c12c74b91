import type { IStyleData } from "@univerjs/presets";
import type { Area } from "../../../src/workbook";
import { HostError } from "../protocol/host-error";
import type { SheetGrid } from "../univer/sheet-grid";
import { columnCount, rowCount } from "./addresses";
import { valueAt } from "./matrix";

/** The part of Excel.SettableCellProperties that is played: the colour of the fill, and the font. */
interface CellProperties {
  readonly format?: {
    readonly fill?: { readonly color?: string };
    readonly font?: {
      readonly name?: string;
      readonly size?: number;
      readonly bold?: boolean;
      readonly color?: string;
    };
  };
}

/** `Range.setCellProperties`: a property object for each cell. Above the limit the request is refused (`LI-3`). */
export function setCellProperties(grid: SheetGrid, area: Area, properties: unknown, limit: number): void {
  const location = "Range.setCellProperties";
  if (rowCount(area) * columnCount(area) > limit) {
    throw new HostError(
      "RequestPayloadSizeLimitExceeded",
      "The request payload size has exceeded the limit.",
      location,
    );
  }
  const at = valueAt(properties, area, location);
  grid.restyle(area, (row, column) => styleOf(at(row, column) as CellProperties | undefined));
}

function styleOf(properties: CellProperties | undefined): IStyleData {
  const { fill, font } = properties?.format ?? {};
  return {
    ...(fill?.color !== undefined && { bg: { rgb: fill.color } }),
    ...(font?.name !== undefined && { ff: font.name }),
    ...(font?.size !== undefined && { fs: font.size }),
    ...(font?.bold !== undefined && { bl: font.bold ? 1 : 0 }),
    ...(font?.color !== undefined && { cl: { rgb: font.color } }),
  };
}
