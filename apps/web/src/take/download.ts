/** Hands something to the person as a file; it never passes a server. */
export function download(name: string, type: string, content: BlobPart): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // some browsers read the file only after the click has been dealt with
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
