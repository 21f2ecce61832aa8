import type { Type } from "../ir.ts";

/** What a name stands for once its definition has been read. */
export type Lowered = { kind: "let" | "choice" | "milestone" | "clock"; type: Type; words?: string };

/** A name's reader, run at most once; a name that needs itself is a fault, not a loop. */
export type Definition = { layer: string; read(): Lowered | undefined };

/** `faulty`: it is defined, and what is wrong with it is told where it stands. */
export type Found = Lowered | "faulty" | "circular" | undefined;

/** All names that pages define, by layer; a school sees its own first, then the layers below it. */
export class Definitions {
  readonly #byName = new Map<string, Definition[]>();
  readonly #done = new Map<Definition, Lowered | undefined>();
  readonly #open = new Set<Definition>();

  add(name: string, definition: Definition): void {
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), definition]);
  }

  names(): string[] {
    return [...this.#byName.keys()];
  }

  find(name: string, layer: string): Found {
    const all = this.#byName.get(name) ?? [];
    const found = all.find((one) => one.layer === layer) ?? all.find((one) => one.layer === "us");
    if (!found) return undefined;
    if (this.#done.has(found)) return this.#done.get(found) ?? "faulty";
    if (this.#open.has(found)) return "circular";
    this.#open.add(found);
    const lowered = found.read();
    this.#open.delete(found);
    this.#done.set(found, lowered);
    return lowered ?? "faulty";
  }
}
