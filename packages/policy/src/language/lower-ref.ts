import { fieldAt, nearest } from "@sojourn/record";
import type { Type } from "../ir.ts";
import type { Ref } from "./generated/ast.ts";
import type { Scope, Typed } from "./scope.ts";
import {
  DATE,
  FOCUS,
  fieldNames,
  KINDS,
  keysOf,
  LEVELS,
  PERIODS,
  SINGULAR,
  typeOf,
  typeWords,
} from "./types.ts";

/** A dotted name: a value the context expects, an item's field, something a page defines, or a record field. */
export function lowerRef(node: Ref, scope: Scope, expected?: Type): Typed | undefined {
  const path = [...node.path];
  return (
    asValue(path, expected) ??
    asField(path, scope) ??
    asOuterField(path, scope) ??
    asBuiltIn(path) ??
    asDefined(node, path, scope) ??
    asKind(path) ??
    asFact(path) ??
    unresolved(node, path, scope, expected)
  );
}

/** `master` where a level is expected is the value, even when something else has that name. */
function asValue(path: string[], expected?: Type): Typed | undefined {
  const [name] = path;
  if (path.length !== 1 || name === undefined) return undefined;
  if (name === "none" && !(expected?.t === "enum" && expected.values.includes(name)))
    return { expr: { k: "none" }, type: { t: "none" } };
  if (expected?.t !== "enum" || !expected.values.includes(name)) return undefined;
  return { expr: { k: "text", v: name }, type: expected };
}

function asField(path: string[], scope: Scope): Typed | undefined {
  for (let up = 0; up < scope.items.length; up++) {
    const list = scope.items[scope.items.length - 1 - up]!;
    const full = [...list.split("."), ...path];
    const field = fieldAt(full);
    const type = field && typeOf(field, full);
    if (type)
      return { expr: { k: "field", path: keysOf(full).slice(-path.length), up, type, of: list }, type };
  }
  return undefined;
}

/** `job.employer` inside a condition on reports: the entry further out, by what one of its list is called. */
function asOuterField(path: string[], scope: Scope): Typed | undefined {
  const [one, ...rest] = path;
  if (rest.length === 0) return undefined;
  // the entry at hand is meant only when none further out, and nothing at hand by name, is called so
  const outer = scope.items.slice(0, -1).findLastIndex((list) => SINGULAR[list] === one);
  const own = one !== undefined && !FOCUS[one] && SINGULAR[scope.items.at(-1) ?? ""] === one;
  const at = outer >= 0 ? outer : own ? scope.items.length - 1 : -1;
  if (at < 0) return undefined;
  const of = scope.items[at]!;
  const full = [...of.split("."), ...rest];
  const field = fieldAt(full);
  const type = field && typeOf(field, full);
  const up = scope.items.length - 1 - at;
  return type && { expr: { k: "field", path: keysOf(full).slice(1), up, type, of }, type };
}

function asBuiltIn(path: string[]): Typed | undefined {
  if (path.length > 1) return undefined;
  if (path[0] === "as-of") return { expr: { k: "as-of" }, type: DATE };
  if (path[0] === "this-level")
    return { expr: { k: "ref", name: "this-level", path: [], type: LEVELS }, type: LEVELS };
  if (path[0] === "in-session-days")
    return { expr: { k: "ref", name: path[0], path: [], type: PERIODS }, type: PERIODS };
  if (path[0] === "calendar-terms") {
    const type: Type = { t: "list", of: "terms" };
    return { expr: { k: "fact", path: ["calendarTerms"], type }, type };
  }
  return undefined;
}

function asDefined(node: Ref, path: string[], scope: Scope): Typed | undefined {
  const [name, ...rest] = path;
  const found = name === undefined ? undefined : scope.defined(name, node);
  if (!found || found === "faulty" || name === undefined) return undefined;
  const words = found.words && { words: found.words };
  if (rest.length === 0)
    return { expr: { k: "ref", name, path: [], type: found.type, ...words }, type: found.type };
  if (found.type.t !== "item") return undefined;
  const { of } = found.type;
  const full = [...of.split("."), ...rest];
  const field = fieldAt(full);
  const type = field && typeOf(field, full);
  if (!type) {
    scope.fault(
      node,
      `“${name}” is one of ${of}, which has no “${rest.join(".")}”`,
      suggest(rest[0], fieldNames(of)),
    );
    return undefined;
  }
  return { expr: { k: "ref", name, path: keysOf(full).slice(-rest.length), type, ...words, of }, type };
}

/** `post-completion-opt.application.approved-on`: the application of that kind, wherever it is asked about. */
function asKind(path: string[]): Typed | undefined {
  const [kind = "", one = "", ...rest] = path;
  const list = KINDED[one];
  if (!list || KINDS.t !== "enum" || !KINDS.values.includes(kind)) return undefined;
  const head = `@${one}:${kind}`;
  if (rest.length === 0)
    return {
      expr: { k: "fact", path: [head], type: { t: "item", of: list } },
      type: { t: "item", of: list },
    };
  const full = [list, ...rest];
  const field = fieldAt(full);
  const type = field && typeOf(field, full);
  return type && { expr: { k: "fact", path: [head, ...keysOf(full).slice(-rest.length)], type }, type };
}

const KINDED: Record<string, string> = { application: "applications", authorization: "authorizations" };

function asFact(path: string[]): Typed | undefined {
  const focus = FOCUS[path[0] ?? ""];
  const full = focus ? [focus, ...path.slice(1)] : path;
  const field = fieldAt(full);
  if (focus && path.length === 1) {
    const type: Type = { t: "item", of: focus };
    return { expr: { k: "fact", path: [`@${path[0]}`], type }, type };
  }
  const type = field && typeOf(field, full);
  if (!type) return undefined;
  const keys = keysOf(full);
  return { expr: { k: "fact", path: focus ? [`@${path[0]}`, ...keys.slice(1)] : keys, type }, type };
}

function unresolved(node: Ref, path: string[], scope: Scope, expected?: Type): undefined {
  const name = path.join(".");
  const known = path[0] === undefined ? undefined : scope.defined(path[0], node);
  // what is wrong with its definition is told there, and a missing field of an entry has been told
  if (known === "faulty" || known?.type.t === "item") return undefined;
  if (known) {
    const says = `“${path[0]}” is ${typeWords(known.type)} and has no “${path.slice(1).join(".")}”`;
    scope.fault(node, says, "leave out what follows the dot");
    return undefined;
  }
  const candidates = [
    ...(expected?.t === "enum" ? expected.values : []),
    ...scope.names(),
    ...scope.items.flatMap(fieldNames),
    ...Object.keys(FOCUS),
    ...fieldNames(""),
    ...(path.length > 1 ? fieldNames(FOCUS[path[0]!] ?? path[0]!).map((field) => `${path[0]}.${field}`) : []),
  ];
  scope.fault(node, `nothing is called “${name}” here`, suggest(name, candidates));
  return undefined;
}

export function suggest(name: string | undefined, candidates: string[]): string {
  const near = name && nearest(name, candidates);
  return near ? `did you mean “${near}”?` : "use a field of the record, or define it with “let”";
}
