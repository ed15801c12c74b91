/** A file of Office's older container with streams of these names: enough of one to be told by. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 + 512 * Math.ceil((streams.length + 1) / 4));
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  ["Root Entry", ...streams].forEach((name, i) => {
    const at = 512 + i * 128;
    file.write(name, at, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
  });
  return new Uint8Array(file);
}
