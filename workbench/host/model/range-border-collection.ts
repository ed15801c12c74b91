import { HostError } from "../protocol/host-error";
import { type Api, ModelCollection } from "../protocol/model-object";
import { type BorderIndex, BORDER_SIDES, RangeBorder } from "./range-border";
import type { StyledAreas } from "./styled-areas";

export class RangeBorderCollection extends ModelCollection {
  static readonly type = "RangeBorderCollection";
  static readonly api: Api = { getItem: 1 };

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  items(): RangeBorder[] {
    return (Object.keys(BORDER_SIDES) as BorderIndex[]).map((index) => new RangeBorder(this.styled, index));
  }

  getItem(index: string): RangeBorder {
    if (!Object.hasOwn(BORDER_SIDES, index)) {
      throw new HostError(
        "InvalidArgument",
        "The argument is invalid or missing or has an incorrect format.",
        "RangeBorderCollection.getItem",
      );
    }
    return new RangeBorder(this.styled, index as BorderIndex);
  }
}
