import { clip, type Flaw, type Path } from "./faults.ts";

type Expected = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma" | "end";

interface Level {
  keys?: Set<string>;
  at: string | number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const said: { [E in Expected]: string } = {
  value: "A value",
  "value or ]": "A value or ]",
  key: "A key in double quotes",
  "key or }": "A key in double quotes, or }",
  colon: "A colon",
  comma: "A comma or a closing bracket",
  end: "Nothing more",
};

/** The first flaw of a JSON text: syntax with its place, nesting, keys that stand twice. Never recurses. */
export const scanJson = (text: string, deepest: number): Flaw | undefined => new Scanner(text, deepest).run();

class Scanner {
  #at = 0;
  #expected: Expected = "value";
  readonly #levels: Level[] = [];
  readonly #text: string;
  readonly #deepest: number;

  constructor(text: string, deepest: number) {
    this.#text = text;
    this.#deepest = deepest;
  }

  run(): Flaw | undefined {
    for (;;) {
      this.#match(SPACE);
      if (this.#at >= this.#text.length) return this.#expected === "end" ? undefined : this.#broken();
      const flaw = this.#token(this.#text[this.#at]!);
      if (flaw) return flaw;
    }
  }

  #token(mark: string): Flaw | undefined {
    if (this.#expected === "end") return this.#broken();
    if (this.#expected === "colon") return mark === ":" ? this.#go(1, "value") : this.#broken();
    if (mark === "}" || mark === "]") return this.#close(mark);
    if (this.#expected === "comma") return mark === "," ? this.#comma() : this.#broken();
    if (this.#expected.startsWith("key")) return mark === '"' ? this.#key() : this.#broken();
    return this.#value(mark);
  }

  #value(mark: string): Flaw | undefined {
    if (mark === "{" || mark === "[") return this.#open(mark);
    if (mark === '"') return this.#string() === undefined ? this.#broken() : this.#after();
    return this.#match(SCALAR) ? this.#after() : this.#broken();
  }

  #open(mark: string): Flaw | undefined {
    if (this.#levels.length >= this.#deepest)
      return { path: this.#path().slice(0, 1), code: "too-deep", data: { most: this.#deepest } };
    this.#levels.push(mark === "{" ? { keys: new Set(), at: "" } : { at: 0 });
    return this.#go(1, mark === "{" ? "key or }" : "value or ]");
  }

  #close(mark: string): Flaw | undefined {
    const level = this.#levels.at(-1);
    const fits = level !== undefined && (mark === "}") === (level.keys !== undefined);
    const ready = this.#expected === "comma" || this.#expected.endsWith(mark);
    if (!fits || !ready) return this.#broken();
    this.#levels.pop();
    this.#at++;
    return this.#after();
  }

  #comma(): Flaw | undefined {
    const level = this.#levels.at(-1)!;
    if (typeof level.at === "number") level.at++;
    return this.#go(1, level.keys ? "key" : "value");
  }

  #key(): Flaw | undefined {
    const level = this.#levels.at(-1)!;
    const key = this.#string();
    if (key === undefined) return this.#broken();
    level.at = key;
    if (level.keys!.has(key)) return { path: this.#path(), code: "duplicate-key", data: { key: clip(key) } };
    level.keys!.add(key);
    return this.#go(0, "colon");
  }

  /** Steps over a string and gives what it says; stops at the character that breaks it. */
  #string(): string | undefined {
    const from = this.#at++;
    for (; this.#at < this.#text.length; ) {
      const mark = this.#text[this.#at]!;
      if (mark < " " || (mark === "\\" && !this.#match(ESCAPE))) return undefined;
      if (mark === "\\") continue;
      this.#at++;
      if (mark === '"') return JSON.parse(this.#text.slice(from, this.#at)) as string;
    }
    return undefined;
  }

  #after(): undefined {
    this.#expected = this.#levels.length ? "comma" : "end";
  }

  #go(steps: number, expected: Expected): undefined {
    this.#at += steps;
    this.#expected = expected;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const found = pattern.test(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found;
  }

  #path(): Path {
    return this.#levels.map((level) => level.at);
  }

  #broken(): Flaw {
    const lines = this.#text.slice(0, this.#at).split(/\r\n|\r|\n/);
    const place = { line: lines.length, column: lines.at(-1)!.length + 1 };
    const found = this.#at < this.#text.length ? clip(this.#text[this.#at]) : "the end of the text";
    return { path: [], code: "broken-json", data: { ...place, expected: said[this.#expected], found } };
  }
}
