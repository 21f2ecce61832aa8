import { NO_DAY, OPEN_DAY, type Results, VERDICTS } from "@sojourn/engine/compile";
import type { WindowKind } from "@sojourn/policy";
import { type Data, Field, List, RecordBatch, Schema, Struct } from "apache-arrow";
import { isDay } from "../days.ts";
import type { Layout } from "../layout.ts";
import { type Answered, type Arranged, arranged, gathered, gatheredTexts } from "./arrange.ts";
import { clocksColumn, clocksType } from "./clocks.ts";
import {
  date,
  entryPlaces,
  int32,
  listColumn,
  oneOf,
  oneOfMany,
  structColumn,
  textsColumn,
  utf8,
  valuesColumn,
} from "./columns.ts";

/**
 * Results as one table, a row a student: `row` (counted from 1), `sevisId`, `school`; for each permission its verdict
 * (`cpt`) and windows (`cpt.request.until`), for each milestone its day, null where there is none; `unsettled` names
 * the days that there are but that the record leaves open; `clocks` is a list.
 */
export type ResultTable = { empty: RecordBatch; batch(parts: readonly Answered[]): RecordBatch };

export function resultTable(layout: Layout): ResultTable {
  const days = dayColumns(layout);
  const names = days.map(({ name }) => name);
  const unsettledType = new List(new Field("item", oneOfMany(), true));
  const schema = new Schema([
    new Field("row", int32, false),
    new Field("sevisId", utf8, true),
    new Field("school", utf8, true),
    ...layout.permissions.map(({ id }) => new Field(id, oneOf(), true)),
    ...days.map(({ name }) => new Field(name, date, true)),
    new Field("clocks", clocksType, true),
    new Field("unsettled", unsettledType, true),
  ]);
  const typeOf = new Map(schema.fields.map((field) => [field.name, field.type]));
  const batch = (parts: readonly Answered[]) => {
    const all = arranged(parts);
    const told = days.map(({ pick }) => gathered(all, Int32Array, NO_DAY, ({ results }) => pick(results)));
    const columns = [
      rowNumbers(all),
      textsColumn(gatheredTexts(all, ({ sevisIds }, at) => sevisIds[at])),
      textsColumn(gatheredTexts(all, ({ school }) => school)),
      ...layout.permissions.map(({ id }) => verdicts(all, id, typeOf.get(id) as ReturnType<typeof oneOf>)),
      ...told.map((column) => valuesColumn(date, column, (at) => isDay(column[at]!))),
      clocksColumn(all),
      unsettled(told, names, all.total, unsettledType),
    ];
    return new RecordBatch(schema, structColumn(new Struct(schema.fields), all.total, columns) as never);
  };
  return { empty: batch([]), batch };
}

type DayColumn = { name: string; pick: (answers: Results) => Int32Array | undefined };

function dayColumns({ permissions, milestones }: Layout): DayColumn[] {
  const edges = permissions.flatMap(({ id, windows }) =>
    windows.flatMap((kind) => [edgeOf(id, kind, "from"), edgeOf(id, kind, "until")]),
  );
  const named = milestones.map((id) => ({
    name: id,
    pick: ({ milestones: all }: Results) => all.find((one) => one.id === id)?.days,
  }));
  return [...edges, ...named];
}

const edgeOf = (id: string, kind: WindowKind, edge: "from" | "until"): DayColumn => ({
  name: `${id}.${kind}.${edge}`,
  pick: ({ permissions }) => permissions.find((one) => one.id === id)?.windows[kind]?.[edge],
});

const NO_VERDICT = 255;

function verdicts(all: Arranged, id: string, type: ReturnType<typeof oneOf>): Data {
  const keys = gathered(
    all,
    Uint8Array,
    NO_VERDICT,
    ({ results }) => results.permissions.find((one) => one.id === id)?.verdict,
  );
  return valuesColumn(type, keys, (at) => keys[at] !== NO_VERDICT, VERDICTS);
}

function rowNumbers(all: Arranged): Data {
  const rows = gathered(all, Int32Array, 0, ({ at }) => at.map((row) => row + 1));
  return valuesColumn(int32, rows, () => true);
}

/** The names of the columns that are not settled, row by row. */
function unsettled(told: readonly Int32Array[], names: readonly string[], rows: number, type: List): Data {
  const each = (meet: (row: number, column: number) => void): void => {
    for (const [at, column] of told.entries())
      for (let row = 0; row < rows; row++) if (column[row] === OPEN_DAY) meet(row, at);
  };
  const { offsets, next } = entryPlaces(rows, (meet) => each(meet));
  const keys = new Uint16Array(offsets[rows]!);
  each((row, column) => {
    keys[next[row]!++] = column;
  });
  return listColumn(
    type,
    offsets,
    valuesColumn(type.children[0]!.type, keys, () => true, names),
  );
}
