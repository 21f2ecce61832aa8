/** The record as plain JSON: what the policy language, the engine and the forms read. */
export type Shape = ObjectShape | ListShape | MapShape | EitherShape | EnumShape | DateShape | PlainShape;

export interface ObjectShape {
  type: "object";
  words?: string;
  /** By kebab-case name. */
  fields: { [name: string]: Field };
}

export interface ListShape {
  type: "list";
  of: Shape;
  /** What one entry is called. */
  one?: string;
}

export interface MapShape {
  type: "map";
  of: Shape;
}

/** Only inside the documents of a request, whose items are the school's to name. */
export interface EitherShape {
  type: "either";
  of: Shape[];
}

export interface EnumShape {
  type: "enum";
  values: string[];
}

export interface DateShape {
  type: "date";
  /** Words that may stand instead of a date: "D/S". */
  also?: string[];
}

export interface PlainShape {
  type: "text" | "number" | "boolean";
}

export interface About {
  /** The key in JSON, camelCase. */
  key: string;
  words: string;
  ask?: string;
  unit?: string;
  cost?: number;
  /** True where `null` means "not yet". */
  nullable?: boolean;
}

export type Field = Shape & About;
