import { type Api, ModelObject } from "../protocol/model-object";
import type { ConditionalFormat } from "./conditional-format";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { ConditionalRangeFormat } from "./conditional-range-format";

export class CustomConditionalFormat extends ModelObject {
  static readonly type = "CustomConditionalFormat";
  static readonly api: Api = { rule: 6, format: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}
