import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from "langium";
import type { Block } from "./generated/ast.ts";
import { PolicyGeneratedModule, PolicyGeneratedSharedModule } from "./generated/module.ts";

export type SyntaxFault = { line: number; column: number; says: string };
export type Parsed = { block: Block; faults: SyntaxFault[] };

/** A parser for rule and example blocks. Making one builds Langium's tables, so keep it. */
export function createParser(): (text: string) => Parsed {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), PolicyGeneratedSharedModule);
  const language = inject(createDefaultCoreModule({ shared }), PolicyGeneratedModule);
  shared.ServiceRegistry.register(language);
  const parser = language.parser.LangiumParser;
  return (text) => {
    const result = parser.parse<Block>(text);
    const lexed = result.lexerErrors.map((fault) => ({
      line: fault.line ?? 1,
      column: fault.column ?? 1,
      says: `“${text[fault.offset] ?? ""}” is not a sign of the rule language`,
    }));
    const parsed = result.parserErrors.map((fault) => ({
      line: fault.token.startLine || lastLine(text),
      column: fault.token.startColumn || 1,
      says: fault.message,
    }));
    return { block: result.value, faults: [...lexed, ...parsed] };
  };
}

const lastLine = (text: string): number => text.trimEnd().split("\n").length;
