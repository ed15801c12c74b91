export * from "./edits";
export * from "./outline";
export * from "./scanner";
export * from "./text";
export * from "./written";
