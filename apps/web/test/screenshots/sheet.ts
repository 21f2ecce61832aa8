import type { Shot } from "./shoot.ts";

const style = `body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; background: #eee; color: #222; }
section div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; padding-bottom: 1rem; }
figure { margin: 0; } figcaption { font-size: 0.8rem; } img { height: 40rem; border: 1px solid #888; }`;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** All pictures on one page, a row for each page of the tool. */
export function sheet(shots: Shot[]): string {
  const rows = Map.groupBy(shots, ({ name }) => name);
  const body = [...rows].map(([name, row]) => `<section><h2>${escaped(name)}</h2>${strip(row)}</section>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sojourn, page by page</title>
<style>${style}</style><h1>Sojourn, page by page</h1>
${body.join("\n")}</html>
`;
}

const strip = (row: Shot[]) =>
  `<p><code>${escaped(row[0]?.path ?? "")}</code></p><div>${row.map(figure).join("")}</div>`;

const figure = ({ file, width, scheme, name }: Shot) =>
  `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${escaped(name)}, ${width} px, ${scheme}"></a><figcaption>${width} px, ${scheme}</figcaption></figure>`;
