import type { Record as StudentRecord } from "@sojourn/record";

export type List<K extends keyof StudentRecord> = NonNullable<StudentRecord[K]>;
export type Entry<K extends keyof StudentRecord> = List<K> extends (infer E)[] ? E : never;
export type Level = NonNullable<Entry<"programs">["level"]>;
export type { StudentRecord };
