import { type Api, ModelObject } from "../protocol/model-object";

/** Suspending changes nothing that can be seen here: Univer draws and computes after the batch anyway. */
export class Application extends ModelObject {
  static readonly type = "Application";
  static readonly api: Api = { suspendApiCalculationUntilNextSync: 6, suspendScreenUpdatingUntilNextSync: 9 };

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}
}
