import type { WorkbookPort } from "../../app/port";
import type { Place } from "../../workbook";
import type { ReportRunner } from "../session/report-runner";
import type { SessionStore } from "../session/session";
import { storePreference } from "../session/stored";
import { type ListView, ORDER_PREFERENCE, usualList } from "./list-view";

/** The commands of the list of problems: what of it is shown, and the way from one to the next. */
export interface ListCommands {
  /** 定位: selects a place that a report names. */
  goTo(place: Place): void;
  /** Shows something else of the list of problems; the order is remembered. */
  list(part: Partial<ListView>): void;
  /** Selects the cell of the next problem of the list after where the user stands, and behind the last one the first again. */
  next(): void;
  /** The same the other way. */
  previous(): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly runner: ReportRunner;
  readonly store: SessionStore;
}

/** The commands over the report that is shown. */
export function createListCommands({ port, runner, store: { get, dispatch } }: Around): ListCommands {
  const goTo = (place: Place): void =>
    runner.run(async (current) => {
      if (port.navigates) await port.navigates.select(place);
      current.dispatch({ type: "ended" });
    });

  const view = (): ListView => get().list ?? usualList();

  const walk = async (by: 1 | -1): Promise<void> => {
    const { stopBeside, stopsOf } = await import("../selection/stops");
    const report = get().report?.report;
    const stop = report && stopBeside(stopsOf(report, view()), get().selected, by);
    if (!stop) return;
    goTo(stop.place);
    // As Excel will tell: until then a second press goes on from here.
    const { sheet, row, column } = stop.place;
    dispatch({ type: "selected", selected: { sheet, area: { top: row, left: column, bottom: row, right: column } } });
  };

  return {
    goTo,
    list: (part) => {
      if (part.order) storePreference(ORDER_PREFERENCE, part.order);
      dispatch({ type: "listed", list: { ...view(), ...part } });
    },
    next: () => void walk(1),
    previous: () => void walk(-1),
  };
}
