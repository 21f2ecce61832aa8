/** Whether it is files that are dragged, and not text or a link. */
export const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") ?? false;

/** What was let go: a file, a folder (which looks like a file without text), or nothing of the kind. */
export function droppedFrom({ dataTransfer }: DragEvent): File | "folder" | undefined {
  const first = [...(dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
  if (first?.webkitGetAsEntry?.()?.isDirectory) return "folder";
  return dataTransfer?.files[0];
}
