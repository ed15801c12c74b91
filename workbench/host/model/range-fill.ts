import { type Api, ModelObject } from "../protocol/model-object";
import { hexColor } from "./color";
import type { StyledAreas } from "./styled-areas";

export class RangeFill extends ModelObject {
  static readonly type = "RangeFill";
  static readonly api: Api = { color: 1, clear: 1 };

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  /** White where there is no fill: `FO-1`. */
  get color(): string | null {
    return this.styled.common((style) => hexColor(style?.bg?.rgb) ?? "#FFFFFF");
  }

  set color(color: string) {
    this.styled.patch({ bg: { rgb: color } }, "RangeFill.color");
  }

  clear(): void {
    this.styled.patch({ bg: null }, "RangeFill.clear");
  }
}
