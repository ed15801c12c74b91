/**
 * The sizes of the map in the pane, in the drawing's units. A pane of 320 pixels has some 280 for its 720 units, so that 62 units are the 24 pixels that
 * a finger needs; the drawing is stretched to have room for them.
 */
export const IN_PANE = {
  node: { width: 112, height: 50 },
  /** What is pressed: no two of them overlap. */
  label: { width: 62, height: 62 },
  stretch: 1.6,
} as const;

/** What is drawn in the middle of what is pressed. */
export const PILL = { width: 62, height: 38 } as const;
