import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that holds these files, gone after the test. */
export async function aFolder(files: { [path: string]: string | Uint8Array } = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sojourn-shelf-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A page with one rule on it. */
export const aPage = (id: string, says = "Ask first."): string =>
  `[JURISDICTION:${id.split(":")[0]}]\n[PRECEDENCE:3-School]\n\n[RULE:${id}]\n${says}\n[/RULE]\n`;
