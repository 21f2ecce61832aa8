import type { Block } from "../language/generated/ast.ts";
import { leads, type Token } from "../language/tokens.ts";
import { gapBetween } from "./gaps.ts";
import { type Start, startsOf } from "./roles.ts";

/** Clause words are padded to this many letters, so that their arguments begin in one column. */
const COLUMN = 8;
const REQUEST_COLUMN = 11;
const CLAUSE = 2;
const TAIL = 4;
const CONTINUED = 6;
const TAILS = new Set(["when", "unless", "because", "otherwise"]);

type State = {
  tokens: readonly Token[];
  lines: string[];
  line: string;
  /** The statement and the clause that the word at hand belongs to. */
  statement: Start | undefined;
  clause: Start | undefined;
  /** Words of the head of the clause that are still to come. */
  head: number;
  /** `given` or `expect`, whose `and` lines are padded to it. */
  part: string;
  /** Whether a tail has begun in this clause. */
  tail: boolean;
  /** “from … until …” of a window: which `until` is the window's own. */
  parts: ReadonlySet<number>;
};

/** The fence's lines: statements at the margin, clauses in by 2, their tails by 4, what goes on by 6 or more. */
export function layOut(block: Block, tokens: readonly Token[]): string[] {
  const starts = startsOf(block);
  const state: State = {
    ...{ tokens, lines: [], line: "", statement: undefined, clause: undefined },
    ...{ head: 0, part: "", tail: false, parts: partsOf(tokens, starts) },
  };
  tokens.forEach((token, at) => {
    if (token.kind === "comment") comment(state, at, starts);
    else word(state, at, starts.get(token.offset));
  });
  flush(state);
  return state.lines;
}

function flush(state: State): void {
  if (state.line !== "") state.lines.push(state.line.trimEnd());
  state.line = "";
}

/** Begin a line; an empty line above is kept, several become one. */
function begin(state: State, at: number, indent: number): void {
  flush(state);
  const before = state.tokens[at - 1];
  if (before && state.tokens[at]!.line - before.line > 1) state.lines.push("");
  state.line = " ".repeat(indent) + state.tokens[at]!.image.trimEnd();
}

function comment(state: State, at: number, starts: ReadonlyMap<number, Start>): void {
  const token = state.tokens[at]!;
  if (leads(state.tokens, at)) {
    begin(state, at, commentIndent(state, at, starts));
    return;
  }
  const before = state.tokens[at - 1]!;
  const gap = Math.max(2, token.column - before.column - before.image.length);
  state.line = state.line.trimEnd() + " ".repeat(gap) + token.image.trimEnd();
}

/** A comment stands as far in as what it speaks of: what comes next. */
function commentIndent({ tokens, statement }: State, at: number, starts: ReadonlyMap<number, Start>): number {
  const next = tokens.slice(at).find(({ kind }) => kind !== "comment");
  const start = next && starts.get(next.offset);
  if (start) return start.kind === "clause" ? CLAUSE : 0;
  const own = tokens[at]!.column - 1;
  if (!statement || statement.kind === "example") return own === 0 ? 0 : CLAUSE;
  return next ? Math.max(CLAUSE, own) : Math.min(own, CLAUSE);
}

function word(state: State, at: number, start: Start | undefined): void {
  if (start && start.kind !== "clause") {
    Object.assign(state, { statement: start, clause: undefined, part: "", tail: false, head: 0 });
    begin(state, at, 0);
    return;
  }
  if (start) {
    Object.assign(state, { clause: start, tail: false, head: start.head });
    begin(state, at, CLAUSE);
  } else if (state.statement?.kind === "example") exampleWord(state, at);
  else if (breaks(state, at)) begin(state, at, indentOf(state, at));
  else state.line += gapOf(state, at) + state.tokens[at]!.image;
  if (state.statement?.kind !== "example") pad(state, at);
}

/** Lines of an example begin with given, expect and and; other line ends are the writer's. */
function exampleWord(state: State, at: number): void {
  const { image } = state.tokens[at]!;
  if (["given", "expect", "and"].includes(image)) {
    if (image !== "and") state.part = image;
    begin(state, at, 0);
    state.line = state.line.padEnd(state.part.length);
  } else if (breaks(state, at)) begin(state, at, Math.max(CLAUSE, state.tokens[at]!.column - 1));
  else state.line += gapBetween(state.tokens, at, true) + image;
}

/** Whether the word stays first on its line: not within a head. */
function breaks({ tokens, head, line }: State, at: number): boolean {
  if (line === "" || tokens[at - 1]?.kind === "comment") return true;
  return head === 0 && leads(tokens, at);
}

function beginsTail({ tokens, statement }: State, at: number): boolean {
  const { image } = tokens[at]!;
  const before = tokens[at - 1];
  if (!TAILS.has(image) || statement?.type === "Choice") return false;
  if (image === "otherwise") return before?.image !== ",";
  if (image !== "when" || leads(tokens, at)) return true;
  // “days when … totals …” is a set of days, “90 days when …” an amount and its tail
  const amount = tokens[at - 2]?.kind === "number" || tokens[at - 2]?.image === "business";
  return before?.image !== "holds" && (before?.image !== "days" || amount);
}

function indentOf(state: State, at: number): number {
  const tail = beginsTail(state, at);
  if (tail) return state.clause ? TAIL : CLAUSE;
  const least = !state.clause ? CLAUSE : state.clause.type === "Also" && !state.tail ? TAIL : CONTINUED;
  return Math.max(least, state.tokens[at]!.column - 1);
}

function gapOf(state: State, at: number): string {
  const gap = gapBetween(state.tokens, at, false);
  const padded = state.line.endsWith(" ") ? "" : gap;
  const apart = state.clause && (beginsTail(state, at) || state.parts.has(at));
  return apart && !state.line.endsWith(" ") ? "  " : padded;
}

/** After the last word of a head, and after when and unless, the arguments begin in their column. */
function pad(state: State, at: number): void {
  const { image } = state.tokens[at]!;
  const inHead = state.head > 0;
  if (inHead) state.head--;
  const tail = state.clause !== undefined && beginsTail(state, at);
  if (tail) state.tail = true;
  const last = inHead && state.head === 0 && state.clause?.type !== "PerLevel";
  const text = image === "because" || image === "otherwise";
  const own = tail && state.line.trimStart() === image;
  if ((last || own) && !text) state.line = padded(state.line, last && state.statement?.type === "Request");
}

function padded(line: string, request: boolean): string {
  const indent = line.length - line.trimStart().length;
  return `${line.padEnd(indent + (request ? REQUEST_COLUMN : COLUMN))} `;
}

/** Words that begin a second part of a clause and are set apart: “from …  until …”, “at most …  starting …”. */
function partsOf(tokens: readonly Token[], starts: ReadonlyMap<number, Start>): Set<number> {
  const found = new Set<number>();
  let window = false;
  let from = false;
  let inner = 0;
  tokens.forEach(({ image, offset }, at) => {
    const start = starts.get(offset);
    if (start) [window, from, inner] = [start.type === "Window", false, 0];
    const ofDays = tokens[at - 1]?.image === "days";
    if (image === "from" && ofDays) inner++;
    else if (image === "from") from = true;
    if (image === "until" && inner > 0) inner--;
    else if (image === "until" && window && from) found.add(at);
    if (image === "starting") found.add(at);
  });
  return found;
}
