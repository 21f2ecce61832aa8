import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context, Handler } from "hono";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** A quarter of a second for the rules, once; more takes longer and saves little. */
const QUALITY = 6;

const ways = {
  br: (text: string) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: (text: string) => zip(text),
} as const;
type Way = keyof typeof ways;

/** Answers with one JSON text, compressed once for all who ask. */
export function packed(text: string, headers: Record<string, string>): Handler {
  const made = new Map<Way, Promise<Buffer<ArrayBuffer>>>();
  const bodyIn = (way: Way) => {
    const body = made.get(way) ?? (ways[way](text) as Promise<Buffer<ArrayBuffer>>);
    made.set(way, body);
    return body;
  };
  return async (context) => {
    const way = wayFor(context);
    const all = { ...headers, "Content-Type": "application/json", Vary: "Accept-Encoding" };
    if (!way) return context.body(text, 200, all);
    return context.body(await bodyIn(way), 200, { ...all, "Content-Encoding": way });
  };
}

function wayFor(context: Context): Way | undefined {
  const accepted = context.req.header("Accept-Encoding") ?? "";
  return (["br", "gzip"] as const).find((way) =>
    new RegExp(`\\b${way}\\b(?!\\s*;\\s*q=0(?!\\.))`).test(accepted),
  );
}
