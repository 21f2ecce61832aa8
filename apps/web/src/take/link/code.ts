/** What a link carries: a record, and the day it is asked about. */
export type Carried = { record: unknown; on?: string };

/** Longer ones are cut by mail programs and messengers. */
export const LONGEST_CODE = 16_000;

/** As short as a link has to be: JSON, deflated, in the letters that an address may have. */
export async function pack(carried: Carried): Promise<string> {
  const text = new Blob([JSON.stringify(carried)]);
  const stream = text.stream().pipeThrough(new CompressionStream("deflate-raw"));
  return base64url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/**
 * What the link carries, or nothing when it is damaged, was not made by `pack` (a key may stand twice in it), or is,
 * unpacked, longer than a record may be.
 */
export async function unpack(code: string, longest: number): Promise<Carried | undefined> {
  try {
    const packed = new Blob([fromBase64url(code)]);
    const stream = packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const text = await atMost(stream, longest);
    const carried: unknown = text === undefined ? undefined : JSON.parse(text);
    return isCarried(carried) && JSON.stringify(carried) === text ? carried : undefined;
  } catch {
    return undefined;
  }
}

const isCarried = (value: unknown): value is Carried =>
  typeof value === "object" && value !== null && "record" in value;

/** Read piece by piece: a few letters can unpack to more than a phone has room for. */
async function atMost(stream: ReadableStream<Uint8Array>, longest: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (const reader = stream.getReader(); ; ) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > longest) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function fromBase64url(code: string): Uint8Array<ArrayBuffer> {
  const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
