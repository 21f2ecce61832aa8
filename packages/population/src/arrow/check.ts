import { nearest, type ObjectShape, type Shape, vocabulary } from "@sojourn/record";
import { DataType, type Field, type Schema } from "apache-arrow";
import { hasNotYet, notYet } from "./schema.ts";

/** A column that no record has, or of a type that its field cannot be read from. */
export type SchemaFault = { path: string; says: string; mend: string };

/** Everything in a file's columns that keeps it from being read as records. */
export const schemaFaults = ({ fields }: Schema): SchemaFault[] => inFields(fields, vocabulary, "");

function inFields(fields: readonly Field[], shape: ObjectShape, above: string): SchemaFault[] {
  const known = new Map<string, Shape>(
    Object.values(shape.fields).flatMap((field): [string, Shape][] => [
      [field.key, field],
      ...(hasNotYet(field) ? [[notYet(field.key), { type: "boolean" }] as [string, Shape]] : []),
    ]),
  );
  return fields.flatMap(({ name, type }) => {
    const inner = known.get(name);
    return inner ? inType(type, inner, above + name) : [stranger(name, above, [...known.keys()])];
  });
}

function stranger(name: string, above: string, known: string[]): SchemaFault {
  const near = nearest(name, known);
  const mend = near === undefined ? "leave the column out" : `did you mean "${near}"?`;
  return { path: above + name, says: "a record has no such field", mend };
}

function inType(type: DataType, shape: Shape, path: string): SchemaFault[] {
  if (DataType.isNull(type)) return [];
  const [inner] = type.children ?? [];
  if (shape.type === "object" && DataType.isStruct(type)) return inFields(type.children, shape, `${path}.`);
  if (shape.type === "list" && DataType.isList(type)) return inType(inner!.type, shape.of, `${path}[]`);
  if (shape.type === "map" && isMap(type)) {
    const [key, value] = inner!.type.children;
    return [
      ...inType(key!.type, { type: "text" }, `${path}.key`),
      ...inType(value!.type, shape.of, `${path}.value`),
    ];
  }
  if (shape.type === "either" && DataType.isStruct(type)) return inKinds(type.children, shape.of, path);
  if (readable(type, shape)) return [];
  return [
    { path, says: `is ${type} where ${WANTED[shape.type]} belongs`, mend: `give ${WANTED[shape.type]}` },
  ];
}

function inKinds(fields: readonly Field[], kinds: readonly Shape[], path: string): SchemaFault[] {
  return fields.flatMap(({ name, type }) => {
    const kind = kinds.find((one) => one.type === name);
    return kind
      ? inType(type, kind, `${path}.${name}`)
      : [
          stranger(
            name,
            `${path}.`,
            kinds.map((one) => one.type),
          ),
        ];
  });
}

/** A map as such, or as what it is made of: a list of keys and values. */
const isMap = (type: DataType): boolean =>
  (DataType.isMap(type) || DataType.isList(type)) && type.children[0]?.type.children?.length === 2;

function readable(type: DataType, shape: Shape): boolean {
  switch (shape.type) {
    case "number":
      return DataType.isInt(type) || DataType.isFloat(type);
    case "boolean":
      return DataType.isBool(type);
    case "date":
      return DataType.isDate(type) || DataType.isTimestamp(type) || isText(type);
    case "enum":
    case "text":
      return isText(type);
    default:
      return false;
  }
}

const isText = (type: DataType): boolean => {
  const told = DataType.isDictionary(type) ? type.dictionary : type;
  return DataType.isUtf8(told) || DataType.isLargeUtf8(told) || DataType.isUtf8View(told);
};

const WANTED: Record<Shape["type"], string> = {
  object: "a struct",
  list: "a list",
  map: "a map",
  either: "a struct with a column for each kind of value",
  enum: "text",
  text: "text",
  date: "date32 or ISO text",
  number: "a number",
  boolean: "a boolean",
};
