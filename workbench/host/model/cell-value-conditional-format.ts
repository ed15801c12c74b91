import { HostError } from "../protocol/host-error";
import { type Api, ModelObject } from "../protocol/model-object";
import type { ConditionalFormat } from "./conditional-format";
import { ConditionalRangeFormat } from "./conditional-range-format";

interface CellValueRule {
  readonly formula1: string;
  readonly operator: string;
}

/** Only “equal to a text” is played: what a sheet of ours highlights. */
export class CellValueConditionalFormat extends ModelObject {
  static readonly type = "CellValueConditionalFormat";
  static readonly api: Api = { rule: 6, format: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get rule(): CellValueRule {
    return { formula1: `="${this.owner.rule.condition.replaceAll('"', '""')}"`, operator: "EqualTo" };
  }

  set rule(rule: CellValueRule) {
    const text = /^="((?:[^"]|"")*)"$/.exec(rule.formula1);
    if (!text || rule.operator !== "EqualTo") {
      throw new HostError("ApiNotFound", "Only equality with a text is played", "CellValueConditionalFormat.rule");
    }
    this.owner.change({ condition: text[1]!.replaceAll('""', '"') });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}
