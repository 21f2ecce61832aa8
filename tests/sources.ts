import { dirname, relative, resolve, sep } from "node:path";
import { type Node, SyntaxKind } from "typescript/unstable/ast";
import * as is from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";

/** What one source file imports and which global names it says, read from its syntax tree. */
export type Source = {
  path: string;
  /** The package or app it belongs to: `packages/dates`. */
  home: string;
  isTest: boolean;
  imports: Import[];
  names: Name[];
};

export type Import = { from: string; typeOnly: boolean; line: number };
/** An identifier (`Date`), or the member of one (`Math.random`). */
export type Name = { name: string; line: number };

export const root = resolve(import.meta.dirname, "..");

/** Every source file of the packages and apps that the compiler knows of. */
export function readSources(): Source[] {
  const api = new API({ cwd: root });
  try {
    const project = api.updateSnapshot({ openProject: resolve(root, "tsconfig.json") }).getProjects()[0]!;
    return project.rootFiles
      .map((file) => ({ file, path: relative(root, file).split(sep).join("/") }))
      .filter(({ path }) => /^(packages|apps)\//.test(path))
      .map(({ file, path }) => readSource(path, project.program.getSourceFile(file)!));
  } finally {
    api.close();
  }
}

function readSource(path: string, tree: Node): Source {
  const text = tree.getSourceFile().text;
  const source: Source = {
    path,
    home: path.split("/").slice(0, 2).join("/"),
    isTest: /\.test\.tsx?$/.test(path) || path.split("/")[2] === "test",
    imports: [],
    names: [],
  };
  const line = (node: Node) => text.slice(0, node.getStart()).split("\n").length;
  visit(tree, (node) => {
    const found = importOf(node);
    if (found) source.imports.push({ ...found, line: line(node) });
    const name = nameOf(node);
    if (name) source.names.push({ name, line: line(node) });
  });
  return source;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  node.forEachChild((child) => visit(child, see));
}

/** `import … from`, `export … from`, `import("…")` and the type `import("…").X`. */
function importOf(node: Node): Omit<Import, "line"> | undefined {
  if (is.isImportDeclaration(node) && is.isStringLiteral(node.moduleSpecifier)) {
    return {
      from: node.moduleSpecifier.text,
      typeOnly: node.importClause?.phaseModifier === SyntaxKind.TypeKeyword,
    };
  }
  if (is.isExportDeclaration(node) && node.moduleSpecifier && is.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (
    is.isImportTypeNode(node) &&
    is.isLiteralTypeNode(node.argument) &&
    is.isStringLiteral(node.argument.literal)
  ) {
    return { from: node.argument.literal.text, typeOnly: true };
  }
  const argument =
    is.isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword && node.arguments[0];
  if (argument && is.isStringLiteral(argument)) return { from: argument.text, typeOnly: false };
  return undefined;
}

function nameOf(node: Node): string | undefined {
  if (is.isPropertyAccessExpression(node) && is.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`;
  }
  return is.isIdentifier(node) && !isMemberName(node) ? node.text : undefined;
}

/** In `x.Date`, `{ Date: … }` and `type X = { Date: … }`, `Date` is the name of a member and not the global. */
function isMemberName(node: Node): boolean {
  const { parent } = node;
  if (is.isPropertyAccessExpression(parent) || is.isPropertyAssignment(parent)) return parent.name === node;
  if (is.isPropertySignatureDeclaration(parent) || is.isMethodSignatureDeclaration(parent))
    return parent.name === node;
  return is.isQualifiedName(parent) && parent.right === node;
}

/** The package or app a relative import ends in, when it leaves the one it starts from. */
export function leaves(source: Source, from: string): string | undefined {
  if (!from.startsWith(".")) return undefined;
  const target = relative(root, resolve(root, dirname(source.path), from))
    .split(sep)
    .join("/");
  return target.startsWith(`${source.home}/`) ? undefined : target;
}
