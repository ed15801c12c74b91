import type { TableId, TableSpec } from "../../tables";
import { type Fit, findForm } from "./fitting";
import type { LooseTitle, SheetRegions } from "./regions";
import type { Region } from "./table";
import { labelOf, tableOfLabel } from "./titles";

interface Corrected {
  /** The sheets in their order, with the regions that count. */
  readonly sheets: readonly Pick<SheetRegions, "regions" | "untitled">[];
  readonly loose: readonly LooseTitle[];
}

/**
 * Finds tables under another table's title: 表2's header below 单位支出总体情况表; or a title that stands on two sheets, of which one is called 表3 by its
 * number and has 表3's header. Only a table that stands nowhere else is found so; else it is as the title says. What the user said of a sheet stands.
 */
export function withTitlesCorrected(sheets: readonly SheetRegions[]): Corrected {
  const told = new Set<TableId>(
    sheets.flatMap(({ regions, untitled }) => [
      ...regions.map(({ spec }) => spec.id),
      ...untitled.flatMap(({ named, candidates }) => (named ? [candidates[0].spec.id] : [])),
    ]),
  );
  const take = (region: Region): Region => {
    told.add(region.spec.id);
    return region;
  };
  const all = sheets.flatMap(({ regions }) => regions);
  const loose: LooseTitle[] = [];
  const corrected = sheets.map(({ regions, untitled, mistitled, loose: own }) => {
    const found = mistitled.flatMap(({ title, candidates }) => {
      const possible = candidates.filter(({ spec }) => !told.has(spec.id));
      const meant =
        possible.length === 1 ? possible[0] : possible.find((region) => numbered(region)?.id === region.spec.id);
      if (!meant) loose.push(title);
      return meant ? [take(meant)] : [];
    });
    loose.push(...own);
    const kept = regions.map((region) => {
      const twice = all.some((other) => other.spec.id === region.spec.id && other.grid !== region.grid);
      const spec = twice && !region.said ? numbered(region) : undefined;
      const fit = spec && !told.has(spec.id) ? wholeFit(region, spec) : undefined;
      return fit ? take({ ...region, ...fit }) : region;
    });
    const inOrder = [...kept, ...found].sort((one, other) => one.first - other.first);
    return { regions: inOrder, untitled };
  });
  return { sheets: corrected, loose };
}

/** The table that a region's number speaks of, or the name of its sheet: 表3. */
function numbered({ grid, specs, first, header }: Region): TableSpec | undefined {
  const label = labelOf(grid, first, header.first - 1);
  return label ? specs.find(({ ordinal }) => ordinal === label.ordinal) : tableOfLabel(grid.sheet.name, specs);
}

function wholeFit({ grid, title, last }: Region, spec: TableSpec): Fit | undefined {
  const fit = title && findForm(grid, spec, title.row + 1, last);
  return fit?.header.missing.length === 0 ? fit : undefined;
}
