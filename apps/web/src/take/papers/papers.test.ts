import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { ready, rulebook, student } from "../../../test/examples.ts";
import { makers, type Paper, type PaperName, paperNames } from "./index.ts";
import { pdfOf } from "./pdf.ts";
import { unwritable } from "./unwritable.ts";

const font = (file: string) =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${file}`)));
const fonts = {
  regular: font("400Regular/Inter_400Regular.ttf"),
  bold: font("600SemiBold/Inter_600SemiBold.ttf"),
};

const paper = (name: PaperName, file: string, more: { name?: string } = {}): Paper =>
  makers[name]({ ...student(file), rulebook, ...more });
const part = ({ parts }: Paper, heading: string) => parts.find((one) => one.heading === heading);

/** What a reader by another hand finds in the PDF: its text page by page, its title and language, its tags. */
async function readBack(made: Paper) {
  const pdf = await getDocument({ data: await pdfOf(made, fonts, new Date(0)), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replaceAll(/\s+/g, " "),
    ),
  );
  const trees = await Promise.all(pages.map(async (page) => JSON.stringify(await page.getStructTree())));
  return {
    texts,
    trees,
    meta: (await pdf.getMetadata()).info as { Title?: string; Language?: string },
  };
}

describe("the CPT history", () => {
  const history = paper("cpt-history", "18-two-part-time-cpts.json");

  it("has each period with employer, time, level and days", () => {
    expect(part(history, "CPT authorizations")?.table?.rows).toEqual([
      [
        "Harlem Clinic Network, New York, NY",
        "Part time, 12 h a week",
        "Master's",
        "19 Jan 2027",
        "14 May 2027",
        "116",
        "Approved",
        "11 Jan 2027",
      ],
      [
        "City Epidemiology Unit, New York, NY",
        "Part time, 8 h a week",
        "Master's",
        "1 Feb 2027",
        "14 May 2027",
        "103",
        "Approved",
        "25 Jan 2027",
      ],
    ]);
  });

  it("has the totals that the engine counted, with the rule", () => {
    const totals = part(paper("cpt-history", "02-cpt-365-days.json"), "What counts, as of 5 Jun 2028");
    expect(totals?.table?.rows.at(-1)).toEqual([
      "Full-time CPT at master's level",
      "365 days",
      "364 days",
      expect.any(String),
      "8 CFR 214.2(f)(10)(i)",
    ]);
  });
});

it("the OPT record has periods, employers, days without work and reports", () => {
  const record = paper("opt-record", "05-laid-off.json");
  expect(part(record, "OPT authorizations")?.table?.rows[0]?.slice(0, 5)).toEqual([
    "Post-completion OPT",
    "Master's",
    "1 Jul 2027",
    "30 Jun 2028",
    "366",
  ]);
  expect(part(record, "Employment")?.table?.rows[0]).toContain("Morningside Analytics, US");
  const gaps = part(record, "Days without qualifying work");
  expect(gaps?.says?.slice(0, 2)).toEqual([
    "47 days of 90 days used; 43 days left.",
    "If no work begins, the last of them is 13 Jan 2028.",
  ]);
  expect(gaps?.table?.rows).toEqual([
    ["1 Jul 2027", "15 Aug 2027", "46"],
    ["1 Dec 2027", "1 Dec 2027", "1"],
  ]);
});

it("a paper that has nothing to tell says so", () => {
  expect(paper("cpt-history", "05-laid-off.json").empty).toBe(true);
  expect(paper("opt-record", "18-two-part-time-cpts.json").empty).toBe(true);
  expect(paper("opt-record", "05-laid-off.json").empty).toBe(false);
  expect(paper("standing", "14-nearly-empty.json").empty).toBe(false);
});

it("every paper of every example has whole rows and no word that is none", () => {
  for (const { file } of ready)
    for (const name of paperNames) {
      const made = paper(name, file);
      expect(made.parts.length, `${file} ${name}`).toBeGreaterThan(0);
      for (const { table } of made.parts)
        expect(table?.rows.filter((row) => row.length !== table.columns.length) ?? []).toEqual([]);
      expect(JSON.stringify(made), `${file} ${name}`).not.toMatch(/undefined|NaN|\[object|Invalid/);
      expect(unwritable(made), `${file} ${name}`).toEqual([]);
    }
});

describe("the standing on paper", () => {
  const first = (file: string) => paper("standing", file).parts[0]?.says?.[0];

  it("says that nothing is overdue only where that was told", () => {
    expect(first("05-laid-off.json")).toBe("Nothing is overdue.");
    expect(first("11-j1-finishing.json")).toBe(
      "Did you do this? Be insured for the whole program (due 24 Aug 2026).",
    );
  });

  it("names no day of a count that waits for an answer", () => {
    const { record, standing } = student("05-laid-off.json");
    const clocks = standing.clocks.map((clock) => ({ ...clock, bounds: { from: 0, to: 47 } }));
    const made = makers.standing({ record, standing: { ...standing, clocks }, rulebook });
    const counted = part(made, "What is being counted")?.table;
    expect(counted?.rows.flat()).toContain("not known");
    expect(counted?.columns.map(({ title }) => title)).not.toContain("Runs out on");
  });
});

describe("a PDF", () => {
  it("says what the paper says, page after page, with its tables' heads", async () => {
    const made = paper("standing", "05-laid-off.json", { name: "Zoë Łukasiewicz" });
    const { texts, trees, meta } = await readBack(made);
    const whole = texts.join(" ");
    expect(texts.length).toBeGreaterThan(1);
    expect(whole).toContain("Name: Zoë Łukasiewicz");
    const cells = made.parts.flatMap(({ heading, table }) => [heading, ...(table?.rows.flat() ?? [])]);
    const squeezed = whole.replaceAll(" ", "");
    expect(cells.filter((cell) => !squeezed.includes(cell.replaceAll(/\s/g, "")))).toEqual([]);
    expect(texts.at(-1)).toContain(`Page ${texts.length} of ${texts.length}`);
    expect(whole.split("Status Answer").length, "the head again on the next page").toBeGreaterThan(2);
    expect(meta).toMatchObject({ Title: "Where I stand", Language: "en-US" });
    for (const tag of ["Document", "H1", "H2", "P", "Table", "TR", "TH", "TD"])
      expect(trees.join()).toContain(`"role":"${tag}"`);
  });

  it("has no empty boxes where the font has no letters, and says so", async () => {
    const names = "王小明科技 / शर्मा 🙂 ﬁx\u200F\r\nŁódź, 深圳";
    const made = paper("cpt-history", "18-two-part-time-cpts.json", { name: names });
    const whole = (await readBack(made)).texts.join(" ");
    expect(whole).toContain("Name: […] / […] fix Łódź, […] ");
    expect(whole).toContain("stands for letters that this PDF cannot show");
    const plain = paper("cpt-history", "18-two-part-time-cpts.json", { name: "Zoë Łukasiewicz" });
    expect((await readBack(plain)).texts.join(" ")).not.toContain("[…]");
  });

  it("cannot write every script: which letters is known before", () => {
    const made = paper("cpt-history", "18-two-part-time-cpts.json", { name: "王 小明 김 अ é 🙂" });
    expect(unwritable(made)).toEqual(["王", "小", "明", "김", "अ", "🙂"]);
  });
});
