import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { InputFault } from "./faults.ts";

export const inputName = (path: string): string => (path === "-" ? "standard input" : path || '""');

export async function opened(path: string): Promise<Readable> {
  await mustBeFile(path);
  return createReadStream(path);
}

/** Refuses what is no file, in the words of the person who named it. */
export async function mustBeFile(path: string): Promise<void> {
  const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (kind instanceof Error) throw unreadable(inputName(path), kind);
  if (kind.isDirectory())
    throw new InputFault({ path, says: "is a folder", mend: "name a file, or - for standard input" });
}

function unreadable(path: string, error: NodeJS.ErrnoException): InputFault {
  if (error.code === "ENOENT" || error.code === "ENOTDIR")
    return new InputFault({ path, says: "there is no such file", mend: "check the path" });
  return new InputFault({ path, says: `cannot be read (${error.code})`, mend: "check who may read it" });
}

/** Reads no more than it must: a file of 50 MB is refused after the first. */
export async function upTo(most: number, stream: Readable, name: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      parts.push(part as Buffer);
      length += (part as Buffer).length;
      if (length >= most) break;
    }
  } catch (error) {
    throw unreadable(name, error as NodeJS.ErrnoException);
  }
  return Buffer.concat(parts);
}

export function decoded(bytes: Buffer, name: string, most: number): string {
  const notText = new InputFault({ path: name, says: "is not text", mend: "give UTF-8 text" });
  // what was cut off in the middle of a character is refused for its size, not for that
  if (bytes.length > most) return bytes.toString("utf8");
  if (bytes.includes(0)) throw notText;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notText;
  }
}
