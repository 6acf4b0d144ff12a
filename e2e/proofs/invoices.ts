import { execFileSync } from 'node:child_process';

/** The text of a PDF, as pdftotext reads it. */
export function pdfText(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
}

/** The answers of xmllint to XPath questions about a file; fails when it is not well-formed XML. */
export function xmlAnswers(xml: Buffer, paths: Readonly<Record<string, string>>): Record<string, string> {
  const ask = (path: string) =>
    execFileSync('xmllint', ['--nonet', '--xpath', `string(${path})`, '-'], {
      input: xml,
      encoding: 'utf8',
    }).trim();
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, ask(path)]));
}

const local = (...names: string[]) => names.map((name) => `/*[local-name()='${name}']`).join('');

/** Where an invoice by UBL 2.1 says what. */
export const ublPaths = {
  number: local('Invoice', 'ID'),
  customization: local('Invoice', 'CustomizationID'),
  buyerId: local('Invoice', 'AccountingCustomerParty', 'Party', 'PartyLegalEntity', 'CompanyID'),
  total: local('Invoice', 'LegalMonetaryTotal', 'TaxInclusiveAmount'),
};
