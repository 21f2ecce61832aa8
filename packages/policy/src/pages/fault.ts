/** Why a tag's argument could not be read, and what to write instead. */
export type Fault = { readonly fault: string; readonly mend: string };

export function isFault(value: object): value is Fault {
  return "fault" in value;
}
