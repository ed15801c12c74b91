/** The texts of one and of two bytes, by character: what Node decodes, the other way round. */
const BYTES: ReadonlyMap<string, readonly number[]> = twoBytes();
/** 0x81308130 is U+0080; four bytes count on from there, ten, 126 and ten values at a place. */
const PLACES = [12_600, 1_260, 10, 1] as const;

/** A text in GB18030, which Node reads and does not write. Characters beyond the first plane are counted from 0x90308130. */
export function gb18030(text: string): Uint8Array {
  return new Uint8Array([...text].flatMap((character) => BYTES.get(character) ?? beyond(character.codePointAt(0)!)));
}

function beyond(code: number): number[] {
  if (code < 0x10000) return inFirstPlane(code);
  return fourBytes(0x90 - 0x81, code - 0x10000);
}

/** Looked for, since the first plane leaves out what has two bytes. */
function inFirstPlane(code: number): number[] {
  const wanted = String.fromCodePoint(code);
  const decoder = new TextDecoder("gb18030");
  for (let index = 0; index < 39_420; index++) {
    const bytes = fourBytes(0, index);
    if (decoder.decode(new Uint8Array(bytes)) === wanted) return bytes;
  }
  throw new RangeError(`Not in GB18030: ${wanted}`);
}

function fourBytes(first: number, index: number): number[] {
  const [a, b, c, d] = PLACES;
  return [
    0x81 + first + Math.floor(index / a),
    0x30 + (Math.floor(index / b) % 10),
    0x81 + (Math.floor(index / c) % 126),
    0x30 + (Math.floor(index / d) % 10),
  ];
}

function twoBytes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const bytes = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) bytes.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (!bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  return bytes;
}
