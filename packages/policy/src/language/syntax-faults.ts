import { nearest } from "@sojourn/record";
import type { FenceFault } from "./fence-limits.ts";
import type { Words } from "./grammar-words.ts";
import type { Piece } from "./pieces.ts";
import { leads, type Token } from "./tokens.ts";

/** The part of the parser's error that is used. */
type ParserError = {
  name: string;
  message: string;
  token: { startOffset: number; startLine?: number; startColumn?: number };
};

type Told = { line: number; says: string; mend: string };
type Place = {
  piece: Piece;
  words: Words;
  at: number;
  token: Token;
  before: Token | undefined;
  error: ParserError;
};

/** The parser's error in one plain line: what stands where, and what to write. */
export function syntaxFault(error: ParserError, piece: Piece, words: Words): FenceFault {
  const open = unclosed(piece.tokens);
  if (open) return { code: "syntax", ...open };
  const { tokens } = piece;
  const at = tokens.findIndex(
    ({ line, column }) => line === error.token.startLine && column === error.token.startColumn,
  );
  const token = tokens[at];
  if (!token) return { code: "syntax", ...atEnd(tokens, error) };
  const place: Place = { piece, words, at, token, before: tokens[at - 1], error };
  return {
    code: "syntax",
    ...(options(place) ??
      misspelt(place) ??
      hanging(place) ??
      doubled(place) ??
      elsewhere(place) ??
      namelike(place) ??
      misplaced(place)),
  };
}

const told = (token: Token, says: string, mend: string): Told => ({ line: token.line, says, mend });

function unclosed(tokens: readonly Token[]): Told | undefined {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.image === "(") open.push(token);
    if (token.image === ")" && !open.pop())
      return told(token, "“)” closes nothing", "leave it out, or open it with “(”");
  }
  const [first] = open;
  return first && told(first, "“(” is never closed", "write “)” after the last word that belongs inside");
}

function atEnd(tokens: readonly Token[], error: ParserError): Told {
  const last = tokens.at(-1);
  const wanted = expected(error);
  const mend = wanted ? `write ${wanted} after it` : "finish the statement";
  if (!last) return { line: 1, says: "nothing stands here", mend };
  return told(last, `the statement ends with “${last.image}”, where more has to follow`, mend);
}

/** The one thing that the parser waited for, when it was one. */
function expected({ message }: ParserError): string | undefined {
  const found = /^Expecting token of type '(.+?)' but/.exec(message)?.[1];
  if (!found || found === "EOF") return undefined;
  return KIND_WORDS[found] ?? `“${found}”`;
}

const KIND_WORDS: Record<string, string> = {
  ...{ ID: "a name", NUMBER: "a number", DATE: "a date (YYYY-MM-DD)" },
  ...{ STRING: 'words in "…"', RULE_ID: "the id of a rule", ORDINAL: "“2nd”, “3rd” or the like" },
};

/** `requre`: near a word that may stand here. */
function misspelt({ piece, words, at, token, before }: Place): Told | undefined {
  const leading = leads(piece.tokens, at);
  const fitting = leading ? beginnings(piece, words) : words.all;
  if (fitting.includes(token.image) || (!leading && token.kind === "keyword")) return undefined;
  const first = nearest(token.image, fitting);
  if (first) return told(token, `“${token.image}” cannot stand here`, `did you mean “${first}”?`);
  // “counts day of”, “at mots 12 months”: the word before may be the one that is wrong
  const earlier =
    before && before.kind === "name" && leads(piece.tokens, at - 1) && nearest(before.image, fitting);
  return earlier
    ? told(before, `“${before.image}” cannot stand here`, `did you mean “${earlier}”?`)
    : undefined;
}

const beginnings = ({ statement }: Piece, words: Words): string[] =>
  statement === undefined
    ? [...words.statements, "On"]
    : [...(words.clauses[statement] ?? []), ...words.tails, ...(statement === "On" ? [] : words.statements)];

const OPEN = new Set([
  ...[
    "and",
    "or",
    "not",
    "is",
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "+",
    "-",
    "*",
    "/",
    "of",
    "where",
    "if",
    "in",
  ],
  ...[
    "assume",
    "from",
    "until",
    "by",
    "when",
    "unless",
    "with",
    ",",
    "taking",
    "as",
    "on",
    "at",
    "least",
    "most",
    "within",
  ],
]);

/** A line that breaks off (“require status.class is”), seen only at the next clause's second word. */
function hanging({ piece, words, at, token, before }: Place): Told | undefined {
  const clause = beginnings(piece, words);
  const start = leads(piece.tokens, at) ? at : at - 1;
  const word = piece.tokens[start];
  const last = piece.tokens[start - 1];
  if (!word || !last || !OPEN.has(last.image) || !leads(piece.tokens, start) || !clause.includes(word.image))
    return undefined;
  if (word !== token && word !== before) return undefined;
  return told(
    last,
    `the line ends with “${last.image}”, where more has to follow`,
    "finish the clause before the next one begins",
  );
}

/** A clause's word under the wrong statement. */
function elsewhere({ piece, words, at, token }: Place): Told | undefined {
  const { statement } = piece;
  if (!leads(piece.tokens, at) || !statement) return undefined;
  const homes = Object.keys(words.clauses).filter((word) => words.clauses[word]!.includes(token.image));
  if (homes.length === 0 || homes.includes(statement) || token.image === "and") return undefined;
  const names = homes.map((word) => (word === "On" ? "an example" : `a ${word}`)).join(" or ");
  return told(
    token,
    `“${token.image}” is a clause of ${names}, not of ${article(statement)}`,
    `move it under ${names}`,
  );
}

const article = (statement: string): string =>
  ({ On: "an example", left: "a choice", let: "a “let”", except: "an exception" })[statement] ??
  `a “${statement}”`;

/** A name has to stand here. */
function namelike({ token, before, error }: Place): Told | undefined {
  const wanted = expected(error);
  if (wanted && wanted !== "a name")
    return told(token, `“${token.image}” cannot stand here`, `write ${wanted} before it`);
  if (!/\[ID\b/.test(error.message) && wanted !== "a name") return undefined;
  if (token.kind === "keyword" && /^[a-z]/i.test(token.image) && before)
    return told(
      token,
      `“${token.image}” is a word of the language and cannot stand after “${before.image}”`,
      "use another name, or write what is missing before it",
    );
  const after = before ? ` after “${before.image}”` : "";
  return told(
    token,
    `“${token.image}” cannot stand here: a name, a field or a value is missing${after}`,
    "write it before this word",
  );
}

/** “b - - c”, “x and or y”. */
function doubled({ piece, at, token }: Place): Told | undefined {
  const next = piece.tokens[at + 1];
  if (!JOINS.has(token.image)) return undefined;
  if (!next)
    return told(
      token,
      `the statement ends with “${token.image}”, where more has to follow`,
      "write the value after it",
    );
  if (!JOINS.has(next.image)) return undefined;
  return told(
    token,
    `“${token.image}” is followed by “${next.image}”, where a value is needed`,
    "leave one out, or write the value between them",
  );
}

const JOINS = new Set(["and", "or", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", ","]);

/** “12 or 18 or 22, 18 when silent” */
function options({ piece, token }: Place): Told | undefined {
  if (piece.statement !== "left" || token.image !== "or") return undefined;
  return told(
    token,
    "the readings have one “or” among them, before the last",
    "write commas before it: “12, 18 or 22”",
  );
}

const VALUES = new Set<Token["kind"]>(["name", "number", "date", "text"]);

function misplaced({ piece, words, at, token, before }: Place): Told {
  const what = `“${token.image}” cannot stand here`;
  if (!before || piece.statement === undefined) {
    const mend = `begin with ${words.statements.join(", ")}, or On for an example`;
    return told(token, `“${token.image}” begins no statement`, mend);
  }
  if (["=", "<", "<=", ">", ">=", "!=", "is"].includes(token.image))
    return told(
      token,
      `${what}: two things are compared at a time`,
      "join comparisons with “and” or “or”, or name the first with “let”",
    );
  if (VALUES.has(token.kind) && (VALUES.has(before.kind) || before.image === ")"))
    return told(
      token,
      `${what}, straight after “${before.image}”`,
      "write the word that joins them: and, or, is, of, a comma …",
    );
  const clause = clauseBefore(piece, words, at);
  const says = clause ? `${what}; before it ${clause} ends` : `${what}, after “${before.image}”`;
  const begin = words.clauses[piece.statement];
  return told(
    token,
    says,
    begin
      ? `go on with a clause (${begin.join(", ")}) or a new statement`
      : "begin a new statement on a line of its own",
  );
}

function clauseBefore({ tokens, statement = "" }: Piece, words: Words, at: number): string | undefined {
  for (let back = at - 1; back > 0; back--) {
    const { image } = tokens[back]!;
    if (leads(tokens, back) && words.clauses[statement]?.includes(image)) return `the clause “${image} …”`;
  }
  return undefined;
}
