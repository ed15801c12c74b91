import { type Api, ModelObject } from "../protocol/model-object";
import type { ConditionalFormat } from "./conditional-format";
import { ConditionalRangeFill } from "./conditional-range-fill";
import { ConditionalRangeFont } from "./conditional-range-font";

export class ConditionalRangeFormat extends ModelObject {
  static readonly type = "ConditionalRangeFormat";
  static readonly api: Api = { fill: 6, font: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
}
