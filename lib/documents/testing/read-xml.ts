import { spawnSync } from 'node:child_process';

const namespaces: Readonly<Record<string, string>> = {
  cac: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  inv: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
  cre: 'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2',
};

/** The command line of xmllint knows no prefixes: each name is spelt out. */
function spellOut(expression: string): string {
  return expression.replaceAll(/\b(cac|cbc|inv|cre):(\w+)/g, (_, prefix: string, name: string) => {
    return `*[local-name()='${name}' and namespace-uri()='${namespaces[prefix]}']`;
  });
}

const SEPARATOR = '\u241e';

/**
 * Reads a file with libxml2, which did not write it: the string of each XPath expression. Throws when the file is not
 * well-formed or an expression is wrong.
 */
export function ask(xml: string, expressions: readonly string[]): string[] {
  const strings = expressions.flatMap((expression) => [`string(${spellOut(expression)})`, `'${SEPARATOR}'`]);
  const args = ['--nonet', '--xpath', `concat('', ${strings.join(', ')})`, '-'];
  const { status, stdout, stderr, error } = spawnSync('xmllint', args, { input: xml, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout.split(SEPARATOR).slice(0, -1);
}
