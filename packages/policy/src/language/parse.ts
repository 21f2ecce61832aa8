import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from "langium";
import { depthOf, type FenceFault, MOST_DEPTH, tooLong, tooNested } from "./fence-limits.ts";
import type { Block } from "./generated/ast.ts";
import { PolicyGeneratedModule, PolicyGeneratedSharedModule } from "./generated/module.ts";
import { type Words, wordsOf } from "./grammar-words.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { strangeSigns } from "./strange-signs.ts";
import { syntaxFault } from "./syntax-faults.ts";
import { type Token, tokensOf } from "./tokens.ts";

export type Parsed = {
  block: Block;
  faults: FenceFault[];
  /** Names whose definitions could not be read: they exist, and nothing more is known of them. */
  broken: string[];
};

/** Every word and sign of a text, comments among them, in order. */
export const tokenise = (text: string): Token[] => tokensOf(text, sharedLexer()).tokens;

export type Parser = (text: string) => Parsed;

type Langium = ReturnType<typeof createLangium>;

function createLangium() {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), PolicyGeneratedSharedModule);
  const language = inject(createDefaultCoreModule({ shared }), PolicyGeneratedModule);
  shared.ServiceRegistry.register(language);
  return language;
}

/**
 * A parser for rule and example blocks, for any text at all: what cannot be read is a fault, never an exception.
 * Making one builds Langium's tables (150 ms), so keep it.
 */
function createParser(): Parser {
  let langium = createLangium();
  const words = wordsOf(langium.Grammar);
  const renew = () => {
    langium = createLangium();
  };
  return (text) => {
    const long = tooLong(text);
    if (long) return { ...nothing(), faults: [long] };
    const whole = tooNested(text) ? undefined : read(langium, text, renew);
    if (whole?.ok) return { ...nothing(), block: whole.block };
    const { tokens, strange } = tokensOf(text, langium.parser.Lexer);
    const parsed = { ...nothing(), faults: strangeSigns(text, strange) };
    const troubled = new Set(parsed.faults.map(({ line }) => line));
    for (const piece of piecesOf(text, tokens))
      add(readPiece(langium, piece, words, troubled, renew), piece, parsed);
    return parsed;
  };
}

let lexer: ReturnType<typeof createLangium>["parser"]["Lexer"] | undefined;
function sharedLexer() {
  lexer ??= createLangium().parser.Lexer;
  return lexer;
}

let shared: Parser | undefined;

/** The one parser of this process: it keeps nothing from one text to the next and costs more than most pages. */
export function sharedParser(): Parser {
  shared ??= createParser();
  return shared;
}

const nothing = (): Parsed => ({
  block: { $type: "Block", statements: [], examples: [] } as unknown as Block,
  faults: [],
  broken: [],
});

type Read = { ok: true; block: Block } | { ok: false; fault?: FenceFault; error?: SyntaxError };
type SyntaxError = ReturnType<Langium["parser"]["LangiumParser"]["parse"]>["parserErrors"][number];

function read(langium: Langium, text: string, renew: () => void): Read {
  try {
    const result = langium.parser.LangiumParser.parse<Block>(text);
    if (result.lexerErrors.length > 0) return { ok: false };
    const [error] = result.parserErrors;
    if (error) return { ok: false, error };
    return depthOf(result.value) > MOST_DEPTH ? { ok: false } : { ok: true, block: result.value };
  } catch {
    // Too deep for the stack; the parser's own state is lost with it.
    renew();
    return { ok: false };
  }
}

/** A faulty fence is read again, a statement at a time, so that one fault does not hide the rest. */
function readPiece(
  langium: Langium,
  piece: Piece,
  words: Words,
  troubled: Set<number>,
  renew: () => void,
): Read {
  const deep: FenceFault = {
    code: "too-deep",
    line: piece.line,
    says: `this statement nests its expressions more than ${MOST_DEPTH} deep`,
    mend: "name a part of it with “let”",
  };
  const known = [...troubled].some((line) => line >= piece.line && line <= piece.lastLine);
  if (known) return { ok: false };
  if (tooNested(piece.text)) return { ok: false, fault: deep };
  const found = read(langium, inPlace(piece), renew);
  if (found.ok) return found;
  return { ok: false, fault: found.error ? syntaxFault(found.error, piece, words) : deep };
}

/** The piece on its own, its words at the line and offset that they have in the fence. */
const inPlace = ({ text, line, offset }: Piece): string =>
  " ".repeat(offset - (line - 1)) + "\n".repeat(line - 1) + text;

function add(found: Read, piece: Piece, parsed: Parsed): void {
  if (found.ok) {
    parsed.block.statements.push(...found.block.statements);
    parsed.block.examples.push(...found.block.examples);
    return;
  }
  if (found.fault) parsed.faults.push(found.fault);
  if (piece.defines) parsed.broken.push(piece.defines);
}
