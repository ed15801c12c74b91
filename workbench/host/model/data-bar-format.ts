import { type Api, ModelObject } from "../protocol/model-object";
import type { ConditionalFormat } from "./conditional-format";

/** How bars above nothing look. */
export class DataBarPositiveFormat extends ModelObject {
  static readonly type = "ConditionalDataBarPositiveFormat";
  static readonly api: Api = { fillColor: 6, gradientFill: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get fillColor(): string {
    return this.owner.bars.positive;
  }

  set fillColor(positive: string) {
    this.owner.changeBars({ positive });
  }

  get gradientFill(): boolean {
    return this.owner.bars.isGradient;
  }

  set gradientFill(isGradient: boolean) {
    this.owner.changeBars({ isGradient });
  }
}

/** How bars below nothing look. */
export class DataBarNegativeFormat extends ModelObject {
  static readonly type = "ConditionalDataBarNegativeFormat";
  static readonly api: Api = { fillColor: 6, matchPositiveFillColor: 6 };

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get fillColor(): string {
    return this.owner.bars.negative;
  }

  set fillColor(negative: string) {
    this.owner.changeBars({ negative });
  }

  get matchPositiveFillColor(): boolean {
    return this.owner.bars.negative === this.owner.bars.positive;
  }

  set matchPositiveFillColor(matches: boolean) {
    if (matches) this.owner.changeBars({ negative: this.owner.bars.positive });
  }
}
