/** Gives jsdom what every browser has and it lacks: whatever reads a file's text wants it. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });
