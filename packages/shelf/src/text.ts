import { readFile, stat } from "node:fs/promises";
import { ShelfFault } from "./fault.ts";
import { LARGEST_FILE } from "./limits.ts";

const MIB = 1024 * 1024;

/** The text of a page or a list, every character kept (a byte-order mark too), or a fault that names the file. */
export async function readText(path: string, largest = LARGEST_FILE): Promise<string> {
  const kind = await stat(path);
  if (!kind.isFile()) throw new ShelfFault(path, "is no file", "name a page");
  const { size } = kind;
  if (size > largest)
    throw new ShelfFault(path, `is ${(size / MIB).toFixed(1)} MiB`, `keep a file under ${largest / MIB} MiB`);
  return decode(path, await readFile(path));
}

function decode(path: string, bytes: Uint8Array): string {
  const notText = new ShelfFault(path, "is not text", "save it as UTF-8 text");
  if (bytes.includes(0)) throw notText;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notText;
  }
}
