import type { IStyleData } from "@univerjs/presets";
import type { Area } from "../../../src/workbook";
import { type Api, ModelObject } from "../protocol/model-object";
import { hexColor } from "./color";
import type { StyledAreas } from "./styled-areas";

export type BorderIndex = keyof typeof BORDER_SIDES;

type Side = "t" | "b" | "l" | "r";

/** Which sides of which cells of an area a border is made of; an inner line is the near side of the cells after it. */
export const BORDER_SIDES = {
  EdgeTop: { side: "t", on: (area: Area, row: number) => row === area.top },
  EdgeBottom: { side: "b", on: (area: Area, row: number) => row === area.bottom },
  EdgeLeft: { side: "l", on: (area: Area, _row: number, column: number) => column === area.left },
  EdgeRight: { side: "r", on: (area: Area, _row: number, column: number) => column === area.right },
  InsideHorizontal: { side: "t", on: (area: Area, row: number) => row > area.top },
  InsideVertical: { side: "l", on: (area: Area, _row: number, column: number) => column > area.left },
} as const satisfies Record<string, { side: Side; on: (area: Area, row: number, column: number) => boolean }>;

const THIN = 1;
const BLACK = "#000000";

export class RangeBorder extends ModelObject {
  static readonly type = "RangeBorder";
  static readonly api: Api = { style: 1, color: 1, sideIndex: 1 };

  constructor(
    private readonly styled: StyledAreas,
    private readonly index: BorderIndex,
  ) {
    super();
  }

  override identity(): { Id: string } {
    return { Id: this.index };
  }

  get sideIndex(): string {
    return this.index;
  }

  /** Continuous or None; other line styles are not played. */
  get style(): string | null {
    const { side } = BORDER_SIDES[this.index];
    return this.styled.common((style) => (style?.bd?.[side] ? "Continuous" : "None"));
  }

  set style(line: string) {
    this.change(line === "None" ? null : { s: THIN, cl: { rgb: BLACK } }, "RangeBorder.style");
  }

  get color(): string | null {
    const { side } = BORDER_SIDES[this.index];
    return this.styled.common((style) => hexColor(style?.bd?.[side]?.cl.rgb) ?? BLACK);
  }

  set color(color: string) {
    this.change({ s: THIN, cl: { rgb: color } }, "RangeBorder.color");
  }

  private change(line: { s: number; cl: { rgb: string } } | null, location: string): void {
    const { side, on } = BORDER_SIDES[this.index];
    this.styled.patchEach(
      (area, row, column) => (on(area, row, column) ? ({ bd: { [side]: line } } as IStyleData) : {}),
      location,
    );
  }
}
