import type { Report } from "../../diagnose/report";
import type { Run } from "./runner";

/** How commands are run: one that comes while another is at work is not heard. */
export interface ReportRunner {
  run(work: (current: Run) => Promise<void>): void;
  /** Runs a command that is about the report that is shown; where none is, there is nothing to do. */
  runOn(work: (report: Report, current: Run) => Promise<void>): void;
}
