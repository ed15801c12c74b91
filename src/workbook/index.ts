export * from "./address";
export * from "./fonts";
export * from "./mark";
export * from "./sheet-plan";
export * from "./snapshot";
