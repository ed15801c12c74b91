import type { Measure } from "../../money";

/**
 * `单位：万元`, whatever follows (`单位：万元 公开01表`); not the 单位 of 编制单位, which may be that of 元阳县, and no measure that goes on, as 元/人
 * does.
 */
const STATED = /(?<!编制|填报|预算|公开)(?:金额|计量)?单位:?\(?(?:人民币)?(?:(万元)(?!\/)|(元)(?![阳谋氏江宝坝/]))/;
const IN_BRACKETS = /\((?:单位:?)?(?:人民币)?(万元|元)\)/;

/** The measure that a text states: `单位：万元` → 万元. Undefined where it states none. The text is squeezed. */
export function statedMeasure(text: string): Measure | undefined {
  const stated = STATED.exec(text);
  return (stated?.[1] ?? stated?.[2]) as Measure | undefined;
}

/** The measure that a text gives in brackets: `预算数（元）` → 元. Undefined where it gives none. The text is squeezed. */
export function bracketedMeasure(text: string): Measure | undefined {
  return IN_BRACKETS.exec(text)?.[1] as Measure | undefined;
}
