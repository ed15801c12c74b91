export { type LayoutOptions, layoutDisclosure } from "./layout-disclosure";
