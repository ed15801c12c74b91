import { HostError } from "../protocol/host-error";
import { type Api, ModelObject } from "../protocol/model-object";
import type { Bars } from "../univer/rules";
import type { ConditionalFormat } from "./conditional-format";
import { DataBarNegativeFormat, DataBarPositiveFormat } from "./data-bar-format";

interface BoundRule {
  readonly type: string;
  readonly formula?: string;
}

/** Bars are played by the host's own scale or between two whole numbers. */
export class DataBarConditionalFormat extends ModelObject {
  static readonly type = "DataBarConditionalFormat";
  static readonly api: Api = { positiveFormat: 6, negativeFormat: 6, lowerBoundRule: 6, upperBoundRule: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get positiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.owner);
  }

  get negativeFormat(): DataBarNegativeFormat {
    return new DataBarNegativeFormat(this.owner);
  }

  get lowerBoundRule(): BoundRule {
    return ruleOf(this.owner.bars.least);
  }

  set lowerBoundRule(rule: BoundRule) {
    this.owner.changeBars({ least: endOf(rule) });
  }

  get upperBoundRule(): BoundRule {
    return ruleOf(this.owner.bars.most);
  }

  set upperBoundRule(rule: BoundRule) {
    this.owner.changeBars({ most: endOf(rule) });
  }
}

function ruleOf(end: number | undefined): BoundRule {
  return end === undefined ? { type: "Automatic" } : { type: "Number", formula: `=${end}` };
}

function endOf({ type, formula }: BoundRule): Bars["least"] {
  if (type === "Automatic") return undefined;
  const number = /^=(-?\d{1,9})$/.exec(formula ?? "");
  if (type === "Number" && number) return Number(number[1]);
  throw new HostError("ApiNotFound", "Only automatic ends and whole numbers are played", "ConditionalDataBarRule");
}
