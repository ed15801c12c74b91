/**
 * Draws the add-in's icons: `node scripts/icons.mjs`. Each is one SVG on a grid of 32, rendered in every size that Excel
 * asks for; the PNGs are committed, because the manifest names them and Excel takes no SVG.
 * Strokes are two units wide and stand on odd coordinates, so that they fall on whole pixels at 16, 32, 48, 64 and 80 px.
 */
import { writeFile } from "node:fs/promises";
import { launchBrowser } from "./browser.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const INK = "#3d3d3d";
const BLUE = "#0f6cbd";
const GREEN = "#107c41";
const AMBER = "#ffb900";
const RED = "#c50f1f";

/** A sheet with a header row and a column line, the ground of most icons. */
const sheet = (header = "#cfe4fa") => `
  <rect x="3" y="3" width="22" height="24" rx="2" fill="#fff" stroke="${INK}" stroke-width="2"/>
  <path d="M4 4h20v6H4z" fill="${header}"/>
  <path d="M3 11h22M3 19h22M11 11v16" stroke="${INK}" stroke-width="2" fill="none"/>`;

/** A badge over the lower right corner, set off from the sheet by a white rim. */
const badge = (color, glyph) => `
  <circle cx="23" cy="23" r="9" fill="#fff"/><circle cx="23" cy="23" r="8" fill="${color}"/>
  <g fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${glyph}</g>`;

const ICONS = {
  icon: `<rect width="32" height="32" rx="6" fill="${BLUE}"/>
    <rect x="6" y="6" width="20" height="20" rx="2" fill="#fff"/>
    <path d="M6 8a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v3H6z" fill="#9ecbf5"/>
    <path d="M10.5 18.5l4 4 7.5-8" fill="none" stroke="${GREEN}" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  check: sheet() + badge(GREEN, `<path d="M19 23.4l2.8 2.8 5.2-5.8"/>`),
  generate: sheet("#c6e7d3") + badge(BLUE, `<path d="M23 18.5v9M18.5 23h9"/>`),
  template:
    sheet("#fff4ce") +
    `<path d="M13 15h10M13 23h4" stroke="${BLUE}" stroke-width="2" stroke-linecap="round"/>` +
    badge(GREEN, `<path d="M23 18.5v9M18.5 23h9"/>`),
  mark:
    sheet() +
    `<path d="M12 12h12v6H12z" fill="${AMBER}"/>
     <path d="M16 29.5l1.2-5.2L26 15.5a2 2 0 0 1 2.8 0l1 1a2 2 0 0 1 0 2.8L21 28.2z" fill="#fff" stroke="#fff" stroke-width="3"/>
     <path d="M17 28.6l1-4 8.8-8.4a1.5 1.5 0 0 1 2.1 0l.9.9a1.5 1.5 0 0 1 0 2.1L21 27.6z" fill="#fff4ce" stroke="${INK}" stroke-width="2" stroke-linejoin="round"/>`,
  clear:
    sheet() +
    `<path d="M12 12h12v6H12z" fill="#e6e6e6"/>` +
    badge(RED, `<path d="M19.7 19.7l6.6 6.6M26.3 19.7l-6.6 6.6"/>`),
  pane: `<rect x="3" y="5" width="26" height="22" rx="2" fill="#fff" stroke="${INK}" stroke-width="2"/>
    <path d="M20 6h8v20h-8z" fill="${BLUE}"/><path d="M19 5v22" stroke="${INK}" stroke-width="2"/>
    <path d="M7 11h8M7 15h8M7 19h5" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`,
};

const svg = (drawing) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="100%" height="100%">${drawing}</svg>`;

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(ICONS)) {
  for (const size of name === "icon" ? [...SIZES, 128] : SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;width:${size}px;height:${size}px}svg{display:block}</style>${svg(drawing)}`,
    );
    await writeFile(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
