export { inputTemplate } from "./input-template";
