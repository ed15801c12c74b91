export * from "./address";
export * from "./edit";
export * from "./fonts";
export * from "./mark";
export * from "./sheet-plan";
export * from "./snapshot";
