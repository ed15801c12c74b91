import { strToU8 } from "fflate";
import { crc32 } from "../../src/zip/crc32";

/** The parts as a zip64 file whose sizes, offsets and counts all stand in the wide fields, and which packs nothing. */
export function asZip64(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const rawName = Buffer.from(strToU8(name));
    const fixed = Buffer.alloc(24);
    fixed.writeUInt16LE(45, 0);
    fixed.writeUInt16LE(0x0800, 2);
    fixed.writeUInt32LE(crc32(content), 10);
    fixed.writeUInt32LE(0xffffffff, 14);
    fixed.writeUInt32LE(0xffffffff, 18);
    fixed.writeUInt16LE(rawName.length, 22);
    const local = piece(
      Buffer.from("PK\x03\x04", "latin1"),
      fixed,
      extraLength(20),
      rawName,
      wide(content.length, content.length),
    );
    directory.push(
      piece(
        Buffer.from("PK\x01\x02\x2d\x00", "latin1"),
        fixed,
        extraLength(28),
        Buffer.alloc(10),
        Buffer.from("ffffffff", "hex"),
        rawName,
        wide(content.length, content.length, at),
      ),
    );
    pieces.push(local, Buffer.from(content));
    at += local.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(56);
  end.write("PK\x06\x06", "latin1");
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(directory.length), 24);
  end.writeBigUInt64LE(BigInt(directory.length), 32);
  end.writeBigUInt64LE(BigInt(central.length), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write("PK\x06\x07", "latin1");
  locator.writeBigUInt64LE(BigInt(at + central.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.alloc(22, 0xff);
  last.write("PK\x05\x06", "latin1");
  last.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([...pieces, central, end, locator, last]));
}

function wide(...numbers: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, i) => extra.writeBigUInt64LE(BigInt(number), 4 + 8 * i));
  return extra;
}

function extraLength(length: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(length, 0);
  return bytes;
}

function piece(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts);
}
