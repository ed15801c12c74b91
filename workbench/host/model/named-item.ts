import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { type Api, ModelObject } from "../protocol/model-object";

type Defined = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** A defined name, of the workbook or of a sheet. */
export class NamedItem extends ModelObject {
  static readonly type = "NamedItem";
  static readonly api: Api = { name: 1, formula: 7 };

  constructor(private readonly defined: Defined) {
    super();
  }

  get name(): string {
    return this.defined.getName();
  }

  /** With its `=`, in English. */
  get formula(): string {
    return `=${this.defined.getFormulaOrRefString().replace(/^=/, "")}`;
  }

  set formula(formula: string) {
    this.defined.setFormula(formula);
  }
}
