/** A folder or file that cannot be used as it is: whose fault it is, what, and how to mend it, each in one line. */
export class ShelfFault extends Error {
  readonly place: string;
  readonly mend: string;

  constructor(place: string, says: string, mend: string) {
    super(says);
    this.name = "ShelfFault";
    this.place = place;
    this.mend = mend;
  }
}
