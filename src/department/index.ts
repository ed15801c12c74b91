export { type UnitsDifference, beyondRounding, compareWithUnits, figuresOfUnits } from "./differences";
export type { Explanation } from "./explain/explanation";
export { type Explained, type Told, type UnitsKnown, explain } from "./explain/explain";
export { type FigurePlace, placeKey } from "./figure-place";
export { OWINGS, type Owed, type Owing, changeBySettingOff, owedIn, setOff, setOffAll } from "./owing";
export { withNamesOf, withOwnProjects } from "./project-names";
export { sumTables } from "./sum-tables";
export type { UnitBook } from "./unit-book";
export { type UnitFigures, figuresOfUnit } from "./unit-figures";
