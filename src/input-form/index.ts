export { inputTemplate } from "./input-form";
