import { type Api, ModelObject } from "../protocol/model-object";
import { hexColor } from "./color";
import type { ConditionalFormat } from "./conditional-format";

export class ConditionalRangeFill extends ModelObject {
  static readonly type = "ConditionalRangeFill";
  static readonly api: Api = { color: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get color(): string | null {
    return hexColor(this.owner.rule.fill) ?? null;
  }

  set color(color: string) {
    this.owner.change({ fill: color });
  }
}
