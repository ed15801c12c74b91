export * from "./column";
export * from "./holding-sheets";
export * from "./note-sheets";
export * from "./performance-sheets";
export * from "./prior-sheet";
export * from "./sheets";
export * from "./unit-lines";
export * from "./unit-sheet";
