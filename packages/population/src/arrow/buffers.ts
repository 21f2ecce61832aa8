/** The buffers that Arrow's layouts are made of. */

/** One bit an entry, least first: set where `is` says so; undefined when it says so of all. */
export function bitsWhere(length: number, is: (at: number) => boolean): { bits: Uint8Array; unset: number } {
  // Arrow's own rule: buffers in steps of eight bytes.
  const bits = new Uint8Array(((length + 63) >> 6) << 3);
  let unset = length;
  for (let at = 0; at < length; at++) {
    if (!is(at)) continue;
    bits[at >> 3]! |= 1 << (at & 7);
    unset--;
  }
  return { bits, unset };
}

export const bitAt = (bits: Uint8Array, at: number): boolean => (bits[at >> 3]! & (1 << (at & 7))) !== 0;

/** The texts of some codes one after the other in UTF-8, as Arrow keeps them. */
export type Utf8Buffers = { valueOffsets: Int32Array; data: Uint8Array };

const encoder = new TextEncoder();

/** Makes the text buffers of columns whose words these are; each word is encoded once. */
export function texts(words: readonly string[]): (codes: ArrayLike<number>) => Utf8Buffers {
  const encoded: (Uint8Array | undefined)[] = [];
  const bytesOf = (code: number): Uint8Array => {
    encoded[code] ??= encoder.encode(code === 0 ? "" : words[code]);
    return encoded[code];
  };
  return (codes) => {
    const valueOffsets = new Int32Array(codes.length + 1);
    for (let at = 0; at < codes.length; at++)
      valueOffsets[at + 1] = valueOffsets[at]! + bytesOf(codes[at]!).length;
    const data = new Uint8Array(valueOffsets[codes.length]!);
    for (let at = 0; at < codes.length; at++) data.set(bytesOf(codes[at]!), valueOffsets[at]!);
    return { valueOffsets, data };
  };
}
