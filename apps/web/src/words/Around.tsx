type Around = { say: (english: string) => string; english: string };
const PLACE = "\u0000";

/** A sentence with a name in it that is English in every language: only that is marked so. */
export function Around({ say, english }: Around) {
  const [before, after] = say(PLACE).split(PLACE);
  return (
    <>
      {before}
      <span lang="en">{english}</span>
      {after}
    </>
  );
}
