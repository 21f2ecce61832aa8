const CLEARED = "\r\u001b[K";

/** One line on the error stream that is written over; nothing where nobody watches. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr) {
  const watched = stream.isTTY;
  return {
    say: (text: string): void => void (watched && stream.write(`${CLEARED}${text}`)),
    clear: (): void => void (watched && stream.write(CLEARED)),
  };
}
