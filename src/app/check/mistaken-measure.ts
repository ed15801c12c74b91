import type { Measure } from "../../money";
import { readInMeasure } from "../../recognise";
import { type Disclosure, type DisclosureTable, type TableId, figuresOf } from "../../tables";
import { deriveEquations, judge } from "../../ties";
import { oncePer } from "../../workbook";
import { outermostRows } from "./outermost-rows";

/** 万元 taken for 元 makes every amount ten thousand times another; so much apart from the other tables calls for a closer look. */
const SUSPICIOUS = 300;
/** Another measure is believed where it mends all but one in so many of the failed ties. */
const MENDED_BUT_ONE_IN = 4;

type MeantMeasures = ReadonlyMap<TableId, Measure>;

/** A disclosure under each of the readings that it may have. */
export type Readings = (disclosure: Disclosure) => readonly Disclosure[];

/**
 * The disclosure with tables read in the measure in which they were filled: one whose amounts stand in 元 under the words 单位：万元 (or the other way
 * round) breaks every tie with the others, and holds with all of them read as it is meant. The rule form/measure tells it by the difference between the
 * measure that the table states and the one by which it was read.
 * @param readings the readings of the template that are still open: the one under which fewest ties break counts
 */
export function inMeantMeasures(disclosure: Disclosure, readings: Readings): Disclosure {
  const candidates = outOfScale(disclosure);
  if (candidates.size === 0) return disclosure;
  const outline = outermostRows(disclosure);
  const isBelieved = (meant: MeantMeasures) => {
    const broken = (one: Disclosure) => Math.min(...readings(one).map((reading) => brokenTies(reading, meant)));
    // 表10 is tied to the others by its lines only, which stand against rows below the outermost
    const shown = broken(outline) > 0 ? outline : disclosure;
    const before = broken(shown);
    return before > 0 && broken(readAs(shown, meant)) * MENDED_BUT_ONE_IN <= before;
  };
  if (isBelieved(candidates)) return readAs(disclosure, candidates);
  const single = new Map([...candidates].filter((one) => isBelieved(new Map([one]))));
  return single.size > 0 ? readAs(disclosure, single) : disclosure;
}

/** Tables whose largest amount is far from the others', and the measure that would explain it. */
function outOfScale({ tables }: Disclosure): Map<TableId, Measure> {
  const largest = tables.map((table) => ({ table, amount: largestAmount(table) })).filter(({ amount }) => amount > 0);
  const usual = largest.map(({ amount }) => amount).sort((a, b) => a - b)[Math.floor(largest.length / 2)] ?? 0;
  return new Map(
    largest.flatMap(({ table: { id, effectiveMeasure }, amount }): [TableId, Measure][] => {
      if (effectiveMeasure === "万元" && amount >= usual * SUSPICIOUS) return [[id, "元"]];
      return effectiveMeasure === "元" && amount * SUSPICIOUS <= usual ? [[id, "万元"]] : [];
    }),
  );
}

const largestAmount = oncePer((table: DisclosureTable): number =>
  figuresOf(table).reduce((most, { readable, amount }) => (readable ? Math.max(most, amount) : most), 0),
);

function readAs(disclosure: Disclosure, meant: MeantMeasures): Disclosure {
  const read = (table: DisclosureTable): DisclosureTable => {
    const measure = meant.get(table.id);
    return measure === undefined ? table : readInMeasure(table, measure);
  };
  return { ...disclosure, tables: disclosure.tables.map(read) };
}

/** Failed ties within these tables, and between them and others: one amount that is out of scale breaks its own table's sums, too, and is no measure. */
function brokenTies(disclosure: Disclosure, tables: MeantMeasures): number {
  return deriveEquations(disclosure).filter((equation) => {
    const { origin } = equation;
    const isConcerned =
      origin.kind === "split"
        ? tables.has(origin.place.table)
        : origin.kind === "between" && tables.has(origin.left.table) !== tables.has(origin.right.table);
    return isConcerned && judge(equation, disclosure).verdict === "failed";
  }).length;
}
