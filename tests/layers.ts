/**
 * Who may import whom. Packages stand in the order of the list: data flows down it, imports point up it.
 * `layers.test.ts` holds every source file to this table; ARCHITECTURE.md says it in words.
 */
export type Layer = {
  /** Packages of ours it may import. */
  imports: string[];
  /** Packages of ours of which it may import types only: nothing of them runs here. */
  types?: string[];
  /** Libraries it may import; absent: those its package.json names, and Node's own. */
  libraries?: string[];
  /** Pure: reads no clock, file, network or chance, so that the same input always gives the same answer. */
  pure?: true;
};

export const packages: Record<string, Layer> = {
  dates: { imports: [], libraries: [], pure: true },
  record: { imports: ["dates"], libraries: ["zod"] },
  policy: { imports: ["dates", "record"], libraries: ["langium", "@noble/hashes"], pure: true },
  shelf: { imports: ["policy"] },
  engine: { imports: ["dates", "record"], types: ["policy"], libraries: [], pure: true },
  prover: { imports: ["dates", "record"], types: ["policy"], libraries: ["z3-solver"], pure: true },
  population: { imports: ["dates", "record", "engine"], types: ["policy"] },
  casework: { imports: ["dates", "record", "engine"], types: ["policy"] },
  store: { imports: ["dates", "record", "casework"] },
  sevis: { imports: ["dates", "record", "casework"] },
  documents: { imports: ["dates", "record", "engine"] },
};

/**
 * A second face of a package, and who may enter it. Compiled programs make code as they run, which the pages' content
 * security policy forbids: the browser keeps the interpreter.
 */
export const sideFaces: Record<string, { name: string; file: string; for: string[] }> = {
  engine: { name: "./compile", file: "./src/compile/index.ts", for: ["population"] },
};

export const apps: Record<string, Layer> = {
  // `sojourn serve` starts the server; no other app imports an app.
  cli: { imports: [...Object.keys(packages), "server"] },
  server: { imports: Object.keys(packages) },
  // The browser gets the built rulebook, never the parser.
  web: { imports: ["dates", "record", "engine"], types: ["policy", "prover"] },
};

/** What a pure package never names, as a value or as a type. */
export const impure = ["Date", "performance", "process", "fetch", "globalThis", "setTimeout", "setInterval"];
export const impureMembers = ["Math.random", "crypto.randomUUID", "crypto.getRandomValues"];
