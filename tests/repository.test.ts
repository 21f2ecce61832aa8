import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./sources.ts";

const binary = /\.(woff2?|png|jpe?g|ico|pdf|docx|gz)$/;

/** A folder of one machine at the start of a path: not the `/work/` of a web address or a relative path. */
const machinePath = /(?<![\w.~@}*-])\/(?:work|root|tmp|home)\/[\w.]/;
const registryHost = /\bregistry\.[\w-]+\.\w+|\/-\/[\w.-]+\.tgz/;

describe.skipIf(!existsSync(resolve(root, ".git")))("the repository", () => {
  const files = keptFiles();

  it("names no path of one machine", () => {
    expect(linesWith(machinePath, files)).toEqual([]);
  });

  it("reads nothing that lies beside it, but tests may read the shared founding documents when they are there", () => {
    const own = files.filter((file) => !isTest(file));
    expect([
      ...own.flatMap(outwardPaths),
      ...files.filter(isTest).flatMap(outwardPaths).filter(notShared),
    ]).toEqual([]);
  });

  it("names no package registry, in the lockfile least of all", () => {
    expect(linesWith(registryHost, files)).toEqual([]);
  });

  it("pins every package by its hash, but those of platforms that were not at hand", () => {
    const { packages } = JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8"));
    const unpinned = Object.entries<{ integrity?: string; link?: true; optional?: true }>(packages)
      .filter(([path]) => path.includes("node_modules/"))
      .filter(([, { integrity, link, optional }]) => !integrity && !link && !optional);
    expect(unpinned).toEqual([]);
  });
});

/** Files that git keeps or would keep. */
function keptFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  return listed
    .toString()
    .split("\0")
    .filter((file) => file && !binary.test(file))
    .filter((file) => statSync(resolve(root, file), { throwIfNoEntry: false })?.isFile());
}

function linesWith(pattern: RegExp, files: string[]): string[] {
  return files.flatMap((file) => {
    const text = readFileSync(resolve(root, file), "utf8");
    if (!pattern.test(text)) return [];
    return text
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim().slice(0, 120)}`] : []));
  });
}

const isTest = (file: string): boolean => /(^|\/)tests?\/|\.test\.tsx?$/.test(file);
const notShared = (reach: string): boolean => !/\.\.\/shared$/.test(reach);

/** Relative paths in a file that lead out of the repository. */
function outwardPaths(file: string): string[] {
  const paths = readFileSync(resolve(root, file), "utf8").match(/(?:\.\.\/){2,}[\w.-]+/g) ?? [];
  const leavesRoot = (path: string) => !`${resolve(root, dirname(file), path)}${sep}`.startsWith(root + sep);
  return paths.filter(leavesRoot).map((path) => `${file} reaches ${path}`);
}
