import { type Api, ModelObject } from "../protocol/model-object";
import { hexColor } from "./color";
import type { StyledAreas } from "./styled-areas";

/** What Excel's default style says where a cell says nothing. */
const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

export class RangeFont extends ModelObject {
  static readonly type = "RangeFont";
  static readonly api: Api = { name: 1, size: 1, bold: 1, color: 1, underline: 1 };

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  get name(): string | null {
    return this.styled.common((style) => style?.ff ?? DEFAULT_FONT);
  }

  set name(name: string) {
    this.styled.patch({ ff: name }, "RangeFont.name");
  }

  get size(): number | null {
    return this.styled.common((style) => style?.fs ?? DEFAULT_SIZE);
  }

  set size(size: number) {
    this.styled.patch({ fs: size }, "RangeFont.size");
  }

  get bold(): boolean | null {
    return this.styled.common((style) => style?.bl === 1);
  }

  set bold(bold: boolean) {
    this.styled.patch({ bl: bold ? 1 : 0 }, "RangeFont.bold");
  }

  get underline(): string | null {
    return this.styled.common((style) => (style?.ul?.s === 1 ? "Single" : "None"));
  }

  /** Excel's other kinds of lines are not played: no sheet of ours has them. */
  set underline(underline: string) {
    this.styled.patch({ ul: { s: underline === "Single" ? 1 : 0 } }, "RangeFont.underline");
  }

  get color(): string | null {
    return this.styled.common((style) => hexColor(style?.cl?.rgb) ?? "#000000");
  }

  set color(color: string) {
    this.styled.patch({ cl: { rgb: color } }, "RangeFont.color");
  }
}
