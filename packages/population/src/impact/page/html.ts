/** Text as it can stand in HTML. */
export const esc = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const many = (value: number): string => value.toLocaleString("en");

/** A share in percent: never 0 of some, nor 100 of not all. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0\u00a0%";
  if (part === whole) return "100\u00a0%";
  const share = (100 * part) / whole;
  if (share < 0.1) return "under 0.1\u00a0%";
  return `${Math.min(99.9, share).toFixed(1)}\u00a0%`;
}

export const students = (value: number): string => `${many(value)} ${value === 1 ? "student" : "students"}`;

type Cell = { html: string; kind?: "number" | "number extra" | "picture" };
export const text = (value: string): Cell => ({ html: esc(value) });
export const html = (value: string): Cell => ({ html: value });
export const number = (value: string): Cell => ({ html: esc(value), kind: "number" });
/** A number that is left out where there is no room. */
export const extra = (value: string): Cell => ({ html: esc(value), kind: "number extra" });
/** What the numbers beside it say too; left out where there is no room. */
export const picture = (value: string): Cell => ({ html: value, kind: "picture" });

/** A table with a caption for those who hear it; the first cell of a row is its heading. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const kindOf = (kind: Cell["kind"]) => (kind ? ` class="${kind}"` : "");
  const cell = ({ html, kind }: Cell, at: number) =>
    at === 0 ? `<th scope="row"${kindOf(kind)}>${html}</th>` : `<td${kindOf(kind)}>${html}</td>`;
  const head = heads.map((one, at) =>
    one === ""
      ? `<td${kindOf(rows[0]?.[at]?.kind)}></td>`
      : `<th scope="col"${kindOf(rows[0]?.[at]?.kind)}>${esc(one)}</th>`,
  );
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`);
  return `<div class="wide" role="region" tabindex="0" aria-label="${esc(caption)}"><table><caption class="heard">${esc(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody></table></div>`;
}

/** What a colour stands for. */
export const key = (kind: string, says: string): string =>
  `<span class="says"><span class="key ${kind}"></span>${esc(says)}</span>`;

/** A bar of one part of a whole, with a darker part of that inside; the number stands beside it. */
export function bar(part: number, whole: number, inner = 0): string {
  const wide = (value: number) =>
    `${whole === 0 ? 0 : Math.max(value > 0 ? 0.6 : 0, (100 * value) / whole).toFixed(2)}%`;
  const darker = inner > 0 ? `<rect class="inner" width="${wide(inner)}" height="10" rx="2"/>` : "";
  return `<svg class="bar" width="100%" height="10" aria-hidden="true"><rect class="track" width="100%" height="10" rx="2"/><rect class="part" width="${wide(part)}" height="10" rx="2"/>${darker}</svg>`;
}
