import type { FUniver } from "@univerjs/presets";

/** Univer's word that it begins to compute. */
const START = "formula.mutation.set-formula-calculation-start";

/** One of Excel.CalculationMode. */
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** When formulas are computed: after every change, or, in manual mode (`CA-1`), when that is asked for. */
export class Calculation {
  mode: CalculationMode = "Automatic";
  private asked = false;

  constructor(private readonly univer: FUniver) {
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      if (event.id !== START) return;
      if (this.isHeld) event.cancel = true;
      this.asked = false;
    });
  }

  /** Whether a change leaves the formulas that depend on it as they are. */
  get isHeld(): boolean {
    return this.mode === "Manual" && !this.asked;
  }

  /** Computes everything, as F9 does. */
  calculate(): void {
    this.asked = true;
    this.univer.getFormula().executeCalculation();
  }
}
