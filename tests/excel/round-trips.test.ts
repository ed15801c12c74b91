/** What each operation of the pane and the ribbon costs: so many round trips, and not one more without a reason given here. */
import { OPERATIONS } from "../support/excel/faults/operations";
import { makeReady } from "../support/excel/faults/trial";

const ROUND_TRIPS: Readonly<Record<string, number>> = {
  // Names of the sheets, cells; what is kept of ours, all together.
  check: 3,
  // Rules that stand (the workbook as it is), rules laid.
  mark: 2,
  clear: 2,
  // Which names are taken; who uses them (cells: 2, names and charts: 2, lists and conditional formats: 1); build, swap, dress, fit; the check: 3.
  generate: 13,
  // Reading: 2, looking, writing; the check: 3.
  fix: 7,
  undo: 5,
  // Reading what is kept: 2; finding its part, replacing it.
  explain: 4,
  // Which names are taken; reading: 2; build, swap, dress, fit.
  "report sheets": 7,
  // Which names are taken; build, swap, dress, fit.
  "input form": 5,
  // Reading what has changed; marks: seen, laid.
  live: 3,
};

test.each(OPERATIONS)("$name", async (operation) => {
  const { excel, run } = await makeReady(operation);
  excel.host.measures.reset();
  await run(excel.port);
  expect(excel.host.measures.totals().roundTrips).toBe(ROUND_TRIPS[operation.name]);
  excel.close();
});
