import type { Code, Diagnostic, Related, Severity } from "./diagnostics.ts";
import { type Extent, findExtents } from "./extents.ts";
import type { Line } from "./lines.ts";
import type { Attribute, Block, Draft, Fence, Header, Section, Text } from "./page.ts";
import { type Scan, scanLines } from "./scan.ts";

export type DraftBlock = Draft<Block>;
export type DraftText = Draft<Text>;

/** A page while it is read from the first line to the last. */
export type Reading = {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly scan: Scan;
  readonly extents: ReadonlyMap<number, Extent>;
  readonly headers: Draft<Header>[];
  readonly sections: Draft<Section>[];
  readonly blocks: DraftBlock[];
  readonly attributes: Attribute[];
  readonly texts: DraftText[];
  readonly fences: Fence[];
  readonly diagnostics: Diagnostic[];
  /** Still among the tags at the top. */
  fronting: boolean;
  /** The line of the END tag, once it has been read. */
  endedAt: number | undefined;
  /** Text after END is reported once. */
  endReported: boolean;
  section: Draft<Section> | undefined;
  /** What an attribute on the next line would belong to. */
  subject: DraftBlock | DraftText | undefined;
  /** The block that a fence would belong to. */
  fenceOwner: DraftBlock | undefined;
  /** The run of text that the next line of text continues. */
  run: DraftText | undefined;
};

export function startReading(file: string, lines: readonly Line[]): Reading {
  const scan = scanLines(lines);
  return {
    ...{ file, lines, scan, extents: findExtents(scan) },
    ...{ headers: [], sections: [], blocks: [], attributes: [], texts: [], fences: [], diagnostics: [] },
    ...{ fronting: true, endedAt: undefined, endReported: false },
    ...{ section: undefined, subject: undefined, fenceOwner: undefined, run: undefined },
  };
}

export type Report = {
  readonly severity?: Severity;
  readonly code: Code;
  readonly line: number;
  readonly says: string;
  readonly mend: string;
  readonly related?: readonly Related[];
};

export function report(to: { file: string; diagnostics: Diagnostic[] }, what: Report): void {
  to.diagnostics.push({ severity: "error", file: to.file, ...what });
}

/** Ends whatever the line before could be continued with. */
export function breakOff(reading: Reading): void {
  reading.subject = undefined;
  reading.run = undefined;
}

/** A section runs to the next one, or to the end of its jurisdiction. */
export function closeSection(reading: Reading, endLine: number): void {
  if (reading.section) reading.section.endLine = endLine;
  reading.section = undefined;
  reading.fenceOwner = undefined;
  breakOff(reading);
}
