import { type Api, ModelObject } from "../protocol/model-object";
import type { ConditionalFormat } from "./conditional-format";

export class ConditionalFormatRule extends ModelObject {
  static readonly type = "ConditionalFormatRule";
  static readonly api: Api = { formula: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  /** With its `=`, as it was set (`CF-2`). */
  get formula(): string {
    return this.owner.rule.condition;
  }

  set formula(formula: string) {
    this.owner.change({ condition: formula.startsWith("=") ? formula : `=${formula}` });
  }
}
