import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { apps, impure, impureMembers, type Layer, packages, sideFaces } from "./layers.ts";
import { type Import, leaves, readSources, root, type Source } from "./sources.ts";

const sources = readSources();
const homes = [...new Set(sources.map((source) => source.home))];
const layers = new Map<string, Layer>([
  ...Object.entries(packages).map(([name, layer]) => [`packages/${name}`, layer] as const),
  ...Object.entries(apps).map(([name, layer]) => [`apps/${name}`, layer] as const),
]);
const ours = /^@sojourn\/([\w-]+)(\/.*)?$/;

describe("layers", () => {
  it("every package and app has a row in tests/layers.ts", () => {
    expect(homes.filter((home) => !layers.has(home))).toEqual([]);
  });

  it("a row names only rows above it", () => {
    const order = Object.keys(packages);
    const upward = Object.entries(packages).flatMap(([name, { imports, types = [] }]) =>
      [...imports, ...types].filter(
        (other) => order.indexOf(other) >= order.indexOf(name) || !order.includes(other),
      ),
    );
    expect(upward).toEqual([]);
  });

  it.each(homes)("%s imports only what its row allows", (home) => {
    expect(faults(home, (source, found) => misplaced(source, found, layers.get(home)!))).toEqual([]);
  });

  it("packages and apps are entered through their face", () => {
    const reachesBehind = (source: Source, { from }: Import) => {
      const target = leaves(source, from);
      if (target) return `leaves its package for ${target}`;
      const [, name = "", behind] = ours.exec(from) ?? [];
      if (!behind) return undefined;
      const side = sideFaces[name];
      if (`.${behind}` !== side?.name) return "imports what lies behind a package's face";
      const home = source.home.split("/")[1]!;
      return side.for.includes(home) ? undefined : `only ${side.for.join(", ")} may enter this face`;
    };
    expect(homes.flatMap((home) => faults(home, reachesBehind))).toEqual([]);
  });

  it("a package's face is src/index.ts, and what else it has stands in tests/layers.ts", () => {
    const faces = homes
      .filter((home) => home.startsWith("packages/"))
      .map((home) => [home, JSON.parse(readFileSync(resolve(root, home, "package.json"), "utf8")).exports]);
    const side = (home: string) => sideFaces[home.split("/")[1]!];
    const facesOf = (home: string) => {
      const other = side(home);
      return { ".": "./src/index.ts", ...(other && { [other.name]: other.file }) };
    };
    expect(faces).toEqual(faces.map(([home]) => [home, facesOf(home)]));
  });

  it("the browser gets no code that makes code", () => {
    expect(Object.values(sideFaces).filter((side) => side.for.includes("web"))).toEqual([]);
    const faults = sources
      .filter(({ home, isTest }) => home === "apps/web" && !isTest)
      .flatMap(({ path, names }) =>
        names
          .filter(({ name }) => name === "Function" || name === "eval")
          .map(({ line }) => `${path}:${line}`),
      );
    expect(faults).toEqual([]);
  });

  it.each(homes.filter((home) => layers.get(home)?.pure))(
    "%s reads no clock, file, network or chance",
    (home) => {
      const banned = new Set([...impure, ...impureMembers]);
      const said = sources
        .filter((source) => source.home === home && !source.isTest)
        .flatMap(({ path, names }) =>
          names
            .filter(({ name }) => banned.has(name))
            .map(({ name, line }) => `${path}:${line} says ${name}`),
        );
      expect(said).toEqual([]);
    },
  );
});

function faults(home: string, faultOf: (source: Source, found: Import) => string | undefined): string[] {
  return sources
    .filter((source) => source.home === home)
    .flatMap((source) =>
      source.imports.flatMap((found) => {
        const fault = faultOf(source, found);
        return fault ? [`${source.path}:${found.line} "${found.from}": ${fault}`] : [];
      }),
    );
}

function misplaced(source: Source, { from, typeOnly }: Import, layer: Layer): string | undefined {
  if (from.startsWith(".")) return undefined;
  const name = ours.exec(from)?.[1];
  if (name) return misplacedOurs(source, name, typeOnly, layer);
  if (source.isTest || !layer.libraries) return undefined;
  return layer.libraries.some((library) => from === library || from.startsWith(`${library}/`))
    ? undefined
    : "not among the libraries of its row";
}

/** A test may use any package, to build what it tests with; an app's test, any app's face that the app may use. */
function misplacedOurs(source: Source, name: string, typeOnly: boolean, layer: Layer): string | undefined {
  if (layer.imports.includes(name) || (source.isTest && name in packages)) return undefined;
  if (!layer.types?.includes(name)) return "not in its row";
  return typeOnly ? undefined : "types only: write `import type`";
}
