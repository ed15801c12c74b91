/** A record of an .xls: its number, the length of its data, its data. */
function record(number: number, ...data: readonly number[]): number[] {
  return [...word(number), ...word(data.length), ...data];
}

function word(value: number): number[] {
  return [value & 0xff, value >> 8];
}

const GLOBALS = 0x0005;
const WORKSHEET = 0x0010;

function beginning(kind: number): number[] {
  return record(0x0809, ...word(0x0500), ...word(kind), ...word(0), ...word(0));
}

const END = record(0x000a);
/** 3 as a double. */
const THREE = [0, 0, 0, 0, 0, 0, 0x08, 0x40];
/** The area C1:C2, relative, then SUM. */
const SUM = [0x25, ...word(0xc000), ...word(0xc001), 2, 2, 0x19, 0x10, ...word(0)];

export interface BareBiff5 {
  readonly codePage: number;
  /** The text of A1, in that code page. */
  readonly text: readonly number[];
  /** In B1 the formula SUM(C1:C2) with the result 3. */
  readonly withSum?: boolean;
  /** Says that a password is needed. */
  readonly password?: boolean;
}

/** The records of an .xls of 1995 without the container around them: one sheet, `A`, with a text in A1. */
export function bareBiff5({ codePage, text, withSum = false, password = false }: BareBiff5): Uint8Array {
  const head = [
    ...beginning(GLOBALS),
    ...(password ? record(0x002f, ...word(0x1234), ...word(0x5678)) : []),
    ...record(0x0042, ...word(codePage)),
  ];
  const sheetRecord = (position: number) => record(0x0085, ...word(position), 0, 0, 0, 0, 1, 0x41);
  const position = head.length + sheetRecord(0).length + END.length;
  const label = record(0x0204, ...word(0), ...word(0), ...word(0), ...word(text.length), ...text);
  const sum = withSum
    ? record(0x0006, ...word(0), ...word(1), ...word(0), ...THREE, 0, 0, 0, 0, 0, 0, ...word(SUM.length), ...SUM)
    : [];
  const size = record(0x0200, ...word(0), ...word(1), ...word(0), ...word(1), ...word(0));
  return Uint8Array.from([
    ...head,
    ...sheetRecord(position),
    ...END,
    ...beginning(WORKSHEET),
    ...size,
    ...label,
    ...sum,
    ...END,
  ]);
}
