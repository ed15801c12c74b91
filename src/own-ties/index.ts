/** The ties that a user writes himself, on the sheet 自定义勾稽 or in settings: read strictly, and made the equations that all others are. */
export * from "./own-equations";
export { type ReadSide, type SideTerm, readSide } from "./side-terms";
export * from "./ties-sheet";
export * from "./words";
export * from "./written-tie";
