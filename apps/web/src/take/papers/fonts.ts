import regular from "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url";
import bold from "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url";
import type { Fonts } from "./pdf.ts";

/** The whole of Inter, from our own site: a PDF carries the letters it uses. */
export async function loadFonts(): Promise<Fonts> {
  const [one, two] = await Promise.all([bytesOf(regular), bytesOf(bold)]);
  return { regular: one, bold: two };
}

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
