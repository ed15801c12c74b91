import type { CalculationMode } from "../world/calculation";
import type { HostContext } from "./host-context";
import { type Api, ModelObject } from "../protocol/model-object";

/** Suspending changes nothing that can be seen here: Univer draws and computes after the batch anyway. */
export class Application extends ModelObject {
  static readonly type = "Application";
  static readonly api: Api = {
    calculate: 1,
    calculationMode: 1,
    suspendApiCalculationUntilNextSync: 6,
    suspendScreenUpdatingUntilNextSync: 9,
  };

  constructor(private readonly context: HostContext) {
    super();
  }

  get calculationMode(): CalculationMode {
    return this.context.world.calculation.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.context.world.calculation.mode = mode;
  }

  calculate(): void {
    this.context.world.calculation.calculate();
    this.context.book.touch();
  }

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}
