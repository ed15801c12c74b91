export * from "./edits";
export * from "./joined";
export * from "./kept-elements";
export * from "./outline";
export * from "./scanner";
export * from "./text";
export * from "./written";
export * from "./xml-bytes";
