import { type Api, ModelObject } from "../protocol/model-object";
import { hexColor } from "./color";
import type { ConditionalFormat } from "./conditional-format";

export class ConditionalRangeFont extends ModelObject {
  static readonly type = "ConditionalRangeFont";
  static readonly api: Api = { color: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get color(): string | null {
    return hexColor(this.owner.rule.font) ?? null;
  }

  set color(color: string) {
    this.owner.change({ font: color });
  }
}
