import { nearest } from "@sojourn/record";
import type { AstNode } from "langium";
import type * as Ir from "../ir.ts";
import { FORCES } from "../pages/index.ts";
import type * as Ast from "./generated/ast.ts";
import { dayFrom } from "./literals.ts";
import { lower, need } from "./lower-expression.ts";
import { suggest } from "./lower-ref.ts";
import { type Scope, within } from "./scope.ts";
import { BOOLEAN, DATE, fieldNames, isAmount, typeWords } from "./types.ts";

/** What lowering needs beside the scope: the page's line of a node. */
export type Place = { scope: Scope; line(node: AstNode): number };

export const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

export function lowerLet(node: Ast.Let, { scope, line }: Place): Ir.Let | undefined {
  const value = lower(node.value, scope);
  return (
    value &&
    defined<Ir.Let>({
      kind: "let",
      name: node.name,
      words: node.words,
      value: value.expr,
      type: value.type,
      when: condition(node.cond, scope),
      line: line(node),
    })
  );
}

export function lowerChoice(node: Ast.Choice, { scope, line }: Place): Ir.Choice | undefined {
  const options = node.options.map((option) => lower(option, scope));
  const silent = lower(node.silent, scope, options[0]?.type);
  if (!silent || options.some((option) => !option)) return undefined;
  return {
    kind: "choice",
    name: node.name,
    title: node.title ?? node.name,
    options: options.map((option) => option!.expr),
    silent: silent.expr,
    type: silent.type,
    line: line(node),
  };
}

export function lowerChoose(node: Ast.Choose, { scope, line }: Place): Ir.Choose | undefined {
  const left = scope.defined(node.name, node);
  if (left === "faulty") return undefined;
  if (left?.kind !== "choice") {
    scope.fault(node, `the law leaves nothing called “${node.name}” to the school`, mendChoice(node, scope));
    return undefined;
  }
  const value = need(node.value, scope, left.type);
  return value && { kind: "choose", name: node.name, value: value.expr, line: line(node) };
}

function mendChoice(node: Ast.Choose, scope: Scope): string {
  const choices = scope.names().filter((name) => {
    const found = scope.defined(name, node);
    return typeof found === "object" && found.kind === "choice";
  });
  const near = nearest(node.name, choices);
  return near
    ? `did you mean “${near}”?`
    : `choose one of ${choices.join(", ") || "those that a page “left to the school”"}`;
}

export function lowerMilestone(node: Ast.Milestone, { scope, line }: Place): Ir.Milestone | undefined {
  const value = need(node.value, scope, DATE);
  return (
    value &&
    defined<Ir.Milestone>({
      kind: "milestone",
      name: node.name,
      title: node.title,
      value: value.expr,
      when: condition(node.cond, scope),
      because: node.because,
      line: line(node),
    })
  );
}

export const condition = (node: Ast.Expression | undefined, scope: Scope): Ir.Expr | undefined =>
  node && need(node, scope, BOOLEAN)?.expr;

function tail(
  node: AstNode & { when?: Ast.Expression; unless?: Ast.Expression; because?: string; otherwise?: string },
  place: Place,
): Ir.Tail {
  return defined({
    when: condition(node.when, place.scope),
    unless: condition(node.unless, place.scope),
    because: node.because,
    otherwise: node.otherwise,
    line: place.line(node),
  });
}

export function lowerClock(node: Ast.Clock, place: Place): Ir.Clock | undefined {
  const { scope, line } = place;
  const clock: Ir.Clock = defined({
    kind: "clock",
    name: node.name,
    title: node.title,
    perLevel: false,
    counts: [],
    soFar: false,
    limits: [],
    warn: [],
    also: [],
    line: line(node),
  });
  for (const clause of node.clauses) clockClause(clause, clock, place);
  if (clock.counts.length + clock.limits.length + clock.warn.length + clock.also.length > 0) return clock;
  scope.fault(
    node,
    `the clock “${node.name}” neither counts nor limits anything`,
    "add “counts …” or “at most …”",
  );
  return undefined;
}

function clockClause(clause: Ast.ClockClause, clock: Ir.Clock, place: Place): void {
  const { scope } = place;
  switch (clause.$type) {
    case "PerLevel":
      clock.perLevel = true;
      break;
    case "For":
      clock.for = condition(clause.cond, scope);
      break;
    case "Counts":
      clock.soFar ||= clause.soFar;
      for (const measure of clause.measures) {
        const counted = measureOf(measure, scope);
        if (counted) clock.counts.push(counted);
      }
      break;
    case "Limit": {
      const amount = lower(clause.amount, scope);
      if (amount)
        clock.limits.push({
          op: clause.op === "most" ? "at-most" : "at-least",
          amount: amount.expr,
          ...tail(clause, place),
        });
      break;
    }
    case "Warn":
      clock.warn.push(...clause.at.map(Number));
      break;
    case "Also":
      also(clause, clock, scope);
  }
}

function also(clause: Ast.Also, clock: Ir.Clock, scope: Scope): void {
  const counts = measureOf(clause.counts, scope);
  const { force } = clause;
  if (force !== undefined && !FORCES.some((known) => known === force)) {
    scope.fault(clause, `“${force}” is not a force that a count can have`, suggest(force, [...FORCES]));
    return;
  }
  if (!counts) return;
  const limit = clause.limit && lower(clause.limit, scope);
  clock.also.push(
    defined({
      by: clause.by ?? "",
      counts,
      limit: limit?.expr,
      force: clause.force as Ir.Force | undefined,
      since: clause.since === undefined ? undefined : dayFrom(clause.since),
    }),
  );
}

/** A clock counts days of a set, entries of a list, or months. */
function measureOf(node: Ast.Expression, scope: Scope): Ir.Expr | undefined {
  const measure = lower(node, scope);
  if (!measure) return undefined;
  if (["periods", "list", "months", "number", "days"].includes(measure.type.t)) return measure.expr;
  scope.fault(
    node,
    `a clock cannot count ${typeWords(measure.type)}`,
    "count days of something, months of something, or a list",
  );
  return undefined;
}

export function lowerPermission(node: Ast.Permission, place: Place): Ir.Permission {
  const clauses = node.clauses
    .map((clause) => permissionClause(clause, place))
    .filter((clause) => clause !== undefined);
  return defined({ kind: "permission", name: node.name, title: node.title, clauses, line: place.line(node) });
}

function permissionClause(node: Ast.Clause, place: Place): Ir.Clause | undefined {
  const { scope } = place;
  const rest = tail(node, place);
  switch (node.$type) {
    case "For":
    case "Require":
    case "Advise": {
      const cond = condition(node.cond, scope);
      return cond && { kind: node.$type.toLowerCase() as "for", cond, ...rest };
    }
    case "Window": {
      const from = node.from && need(node.from, scope, DATE)?.expr;
      const until = node.until && need(node.until, scope, DATE)?.expr;
      const advisory = node.advisory || undefined;
      return defined<Ir.Clause>({ kind: "window", window: node.kind, from, until, advisory, ...rest });
    }
    case "Lasts": {
      const amount = needAmount(node.amount, scope);
      const from = node.start && need(node.start, scope, DATE)?.expr;
      return amount && defined<Ir.Clause>({ kind: "lasts", amount, from, ...rest });
    }
    case "Needs":
      return { kind: "needs", documents: documents(node), ...rest };
    case "Approved":
      return { kind: "approved", by: approvers(node), ...rest };
    case "Answered": {
      const amount = needAmount(node.within, scope);
      return amount && { kind: "answered", within: amount, inOrder: Boolean(node.inOrder), ...rest };
    }
    case "Grants":
      return { kind: "grants", what: [...node.what], ...rest };
  }
}

function needAmount(node: Ast.Expression, scope: Scope): Ir.Expr | undefined {
  const found = lower(node, scope);
  if (!found || isAmount(found.type) || found.type.t === "number") return found?.expr;
  scope.fault(
    node,
    `this is ${typeWords(found.type)}, where an amount is needed`,
    "write an amount such as “12 months” or “10 business days”",
  );
  return undefined;
}

const documents = (node: Ast.Needs): Ir.Document[] =>
  node.documents.map((document) => ({ id: document.id, items: [...document.items] }));
const approvers = (node: Ast.Approved): Ir.Approver[] =>
  node.by.map((one) => defined({ by: one.role, attests: one.attests }));

export function lowerDuty(node: Ast.Duty, place: Place): Ir.Duty {
  const duty: Ir.Duty = defined({
    kind: "duty",
    name: node.name,
    title: node.title,
    by: "student",
    line: place.line(node),
  });
  const each = node.clauses.find((clause) => clause.$type === "Each");
  const list = each && lower(each.list, place.scope);
  const scope = list?.type.t === "list" ? within(place.scope, list.type.of) : place.scope;
  if (list) duty.each = list.expr;
  for (const clause of node.clauses) dutyClause(clause, duty, { ...place, scope });
  return duty;
}

function dutyClause(clause: Ast.DutyClause, duty: Ir.Duty, place: Place): void {
  const { scope } = place;
  switch (clause.$type) {
    case "By":
      duty.by = clause.by;
      break;
    case "For":
      duty.for = condition(clause.cond, scope);
      break;
    case "On":
      duty.on = need(clause.on, scope, DATE)?.expr;
      break;
    case "Every":
      duty.every = every(clause, scope);
      break;
    case "Due":
      if (clause.within) duty.within = needAmount(clause.within, scope);
      if (clause.due) duty.due = need(clause.due, scope, DATE)?.expr;
      break;
    case "AdviseWithin":
      duty.advise = needAmount(clause.within, scope);
      break;
    case "Settled":
      settled(clause, duty, scope);
      break;
    case "Holds":
      duty.holds = condition(clause.cond, scope);
      break;
    case "DutyTail":
      Object.assign(duty, tailOf(clause, place));
  }
}

export function tailOf(clause: Ast.DutyTail, place: Place): Partial<Ir.Tail> {
  const { line: _, ...rest } = tail(clause, place);
  return rest;
}

function every(clause: Ast.Every, scope: Scope): Ir.Duty["every"] {
  const step = needAmount(clause.step, scope);
  const from = need(clause.from, scope, DATE);
  if (!step || !from) return undefined;
  return defined({
    step,
    from: from.expr,
    times: Number(clause.times),
    while: condition(clause.cond, scope),
  });
}

function settled(clause: Ast.Settled, duty: Ir.Duty, scope: Scope): void {
  if (clause.on) duty.settledOn = need(clause.on, scope, DATE)?.expr;
  if (!clause.list) return;
  const list = lower(clause.list, scope);
  if (list && list.type.t === "list" && fieldNames(list.type.of).includes("on")) duty.settledBy = list.expr;
  else if (list)
    scope.fault(
      clause,
      "a duty is settled by a list whose entries have a day “on”, such as reports",
      "use “settled on …” for a single day",
    );
}

export function lowerRequest(node: Ast.Request, { scope, line }: Place): Ir.Request {
  const request: Ir.Request = defined({
    kind: "request",
    name: node.name,
    title: node.title,
    needs: [],
    approved: [],
    inOrder: false,
    line: line(node),
  });
  for (const clause of node.clauses) {
    if (clause.$type === "AsksFor") request.asksFor = clause.permission;
    else if (clause.$type === "Needs") request.needs.push(...documents(clause));
    else if (clause.$type === "Approved") request.approved.push(...approvers(clause));
    else if (clause.$type === "GrantsRecord") request.grants = clause.kind;
    else if (clause.$type === "Reports") request.reports = clause.element;
    else {
      request.answered = needAmount(clause.within, scope);
      request.inOrder = Boolean(clause.inOrder);
    }
  }
  return request;
}

export function lowerExcept(node: Ast.Except, { scope }: Place): Ir.Except {
  return defined({ rule: node.rule, when: condition(node.cond, scope), because: node.because });
}
