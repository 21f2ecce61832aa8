import type { Column, Shape } from "@sojourn/record";

/** A column that no row has a value for. */
export function emptyColumn(shape: Shape): Column {
  switch (shape.type) {
    case "object":
      return {
        type: "object",
        given: new Uint8Array(0),
        fields: Object.fromEntries(
          Object.values(shape.fields).map((field) => [field.key, emptyColumn(field)]),
        ),
      };
    case "list":
      return { type: "list", ...noEntries(), of: emptyColumn(shape.of) };
    case "map":
      return { type: "map", ...noEntries(), keys: new Int32Array(0), of: emptyColumn(shape.of) };
    case "either":
      return { type: "either", which: new Uint8Array(0), of: shape.of.map(emptyColumn) };
    case "date":
      return { type: "date", days: new Int32Array(0) };
    case "number":
      return { type: "number", numbers: new Float64Array(0) };
    case "boolean":
      return { type: "boolean", flags: new Uint8Array(0) };
    case "enum":
      return { type: "enum", codes: new Uint8Array(0) };
    default:
      return { type: "text", codes: new Int32Array(0) };
  }
}

const noEntries = () => ({ given: new Uint8Array(0), offsets: new Int32Array(0) });
