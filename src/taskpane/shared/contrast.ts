/**
 * Where Windows shows one of its contrast themes: browsers then paint all backgrounds, borders and words in the theme's few colours. What was told by a
 * background alone needs a line there, and drawings, which are left as they are, need the theme's colours.
 */
export const CONTRAST_THEME = "@media (forced-colors: active)";
