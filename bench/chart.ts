/** One bar: `value` on a logarithmic axis, `said` beside it. */
export type Bar = { name: string; value: number; said: string; ours?: boolean };

const WIDTH = 760;
const NAMES = 250;
const SAID = 130;
const ROW = 30;
const TOP = 64;
const BOTTOM = 28;

const STYLE = `
  text { font: 14px system-ui, sans-serif; fill: #1f2937 }
  .title { font-weight: 600; font-size: 16px }
  .small { font-size: 12px; fill: #4b5563 }
  .bar { fill: #9ca3af } .ours { fill: #1d4ed8 } .grid { stroke: #d1d5db }
  @media (prefers-color-scheme: dark) {
    text { fill: #e5e7eb } .small { fill: #9ca3af } .bar { fill: #6b7280 } .ours { fill: #60a5fa } .grid { stroke: #374151 }
  }`;

/** Bars on a logarithmic axis as an SVG that needs nothing beside it, for light and dark pages. */
export function barChart(title: string, subtitle: string, bars: readonly Bar[]): string {
  const powers = bars.map(({ value }) => Math.log10(value));
  const least = Math.floor(Math.min(...powers));
  const most = Math.ceil(Math.max(...powers));
  const at = (power: number) => NAMES + ((power - least) / (most - least)) * (WIDTH - NAMES - SAID);
  const height = TOP + bars.length * ROW + BOTTOM;
  const grid = Array.from({ length: most - least + 1 }, (_, step) => least + step).map(
    (power) =>
      `<line class="grid" x1="${round(at(power))}" x2="${round(at(power))}" y1="${TOP - 6}" y2="${height - BOTTOM}"/>` +
      `<text class="small" text-anchor="middle" x="${round(at(power))}" y="${height - 10}">${escaped(powerWords(power))}</text>`,
  );
  const rows = bars.map(({ name, value, said, ours }, row) => {
    const [y, end] = [TOP + row * ROW, at(Math.log10(value))];
    return (
      `<text x="${NAMES - 10}" y="${y + 18}" text-anchor="end">${escaped(name)}</text>` +
      `<rect class="${ours ? "ours" : "bar"}" x="${NAMES}" y="${y + 4}" width="${round(Math.max(end - NAMES, 1))}" height="${ROW - 10}" rx="2"/>` +
      `<text class="small" x="${round(end + 8)}" y="${y + 18}">${escaped(said)}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${STYLE}\n</style>`,
    `<text class="title" x="0" y="18">${escaped(title)}</text>`,
    `<text class="small" x="0" y="38">${escaped(subtitle)}</text>`,
    ...grid,
    ...rows,
    "</svg>\n",
  ].join("\n");
}

const round = (value: number): number => Math.round(value * 10) / 10;
const powerWords = (power: number): string =>
  (10 ** power).toLocaleString("en", { maximumFractionDigits: 6 });
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
