/**
 * A colour made lighter (tint above 0) or darker (below 0), as ECMA-376 part 1, 18.8.19 says: its lightness is moved that part of the way to
 * white or black. `#4472C4` by 0.8 → `#DAE3F3`.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, lightness] = toHsl(channels(color));
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const bytes = toRgb(hue, saturation, moved).map((channel) => Math.round(channel * 255));
  return `#${bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, "0")).join("")}`;
}

type Triple = readonly [number, number, number];

function channels(color: string): Triple {
  const byte = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [byte(1), byte(3), byte(5)];
}

/** Hue in sixths of the circle, saturation and lightness from 0 to 1. */
function toHsl([red, green, blue]: Triple): Triple {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [((green - blue) / spread + 6) % 6, saturation, lightness];
  return [most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, saturation, lightness];
}

function toRgb(hue: number, saturation: number, lightness: number): Triple {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const base = lightness - chroma / 2;
  const channel = (shift: number): number => {
    const place = (hue + shift) % 6;
    return base + chroma * Math.min(1, Math.max(0, Math.abs(place - 3) - 1));
  };
  return [channel(0), channel(4), channel(2)];
}
