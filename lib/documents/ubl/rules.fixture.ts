/**
 * The rules of EN 16931 (BR-…), Peppol BIS Billing 3 (R…) and NLCIUS (BR-NL-…) that bear on our invoices, each as an
 * XPath 1.0 expression that must be true. Amounts are compared in whole cents.
 */
const cents = (path: string) => `round(100 * ${path})`;
const doc = "/*[local-name()='Invoice' or local-name()='CreditNote']";
const seller = `${doc}/cac:AccountingSupplierParty/cac:Party`;
const buyer = `${doc}/cac:AccountingCustomerParty/cac:Party`;
const totals = `${doc}/cac:LegalMonetaryTotal`;
const line = `${doc}/*[self::cac:InvoiceLine or self::cac:CreditNoteLine]`;
const tax = `${doc}/cac:TaxTotal[cac:TaxSubtotal]`;
const category = `${tax}/cac:TaxSubtotal/cac:TaxCategory`;
const vat = `${tax}/cac:TaxSubtotal/cbc:TaxableAmount * ${category}/cbc:Percent div 100`;
const means = `${doc}/cac:PaymentMeans`;

export const rules: Readonly<Record<string, string>> = {
  'BR-01': `${doc}/cbc:CustomizationID = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0'`,
  R001: `${doc}/cbc:ProfileID = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'`,
  'BR-02': `string-length(${doc}/cbc:ID) > 0`,
  'BR-03': `string-length(${doc}/cbc:IssueDate) = 10`,
  'BR-04 BR-NL-7': '/inv:Invoice/cbc:InvoiceTypeCode = 380 or /cre:CreditNote/cbc:CreditNoteTypeCode = 381',
  'BR-05': `string-length(${doc}/cbc:DocumentCurrencyCode) = 3`,
  'BR-06': `string-length(${seller}/cac:PartyLegalEntity/cbc:RegistrationName) > 0`,
  'BR-07': `string-length(${buyer}/cac:PartyLegalEntity/cbc:RegistrationName) > 0`,
  'BR-09': `string-length(${seller}/cac:PostalAddress/cac:Country/cbc:IdentificationCode) = 2`,
  'BR-11': `string-length(${buyer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode) = 2`,
  'BR-12 BR-13 BR-14 BR-15': `${totals}[cbc:LineExtensionAmount and cbc:TaxExclusiveAmount and cbc:TaxInclusiveAmount and cbc:PayableAmount]`,
  'BR-16': `count(${line}) > 0`,
  'BR-21 BR-24 BR-25 BR-26': `not(${line}[not(cbc:ID and cbc:LineExtensionAmount and cac:Item/cbc:Name and cac:Price/cbc:PriceAmount)])`,
  'BR-22 BR-23': `not(${line}[not((cbc:InvoicedQuantity | cbc:CreditedQuantity)/@unitCode)])`,
  'BR-30': `not(${line}[translate(cac:InvoicePeriod/cbc:StartDate, '-', '') > translate(cac:InvoicePeriod/cbc:EndDate, '-', '')])`,
  'BR-53': `not(${doc}/cbc:TaxCurrencyCode) or count(${doc}/cac:TaxTotal[cbc:TaxAmount/@currencyID = ${doc}/cbc:TaxCurrencyCode]) = 1`,
  'BR-55': `not(/cre:CreditNote) or string-length(${doc}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID) > 0`,
  'BR-61': `not(${means}[cbc:PaymentMeansCode = 30]) or string-length(${means}/cac:PayeeFinancialAccount/cbc:ID) > 14`,
  'BR-62 BR-63': `${seller}/cbc:EndpointID/@schemeID and ${buyer}/cbc:EndpointID/@schemeID`,
  'BR-CO-10': `${cents(`sum(${line}/cbc:LineExtensionAmount)`)} = ${cents(`${totals}/cbc:LineExtensionAmount`)}`,
  'BR-CO-13': `${cents(`${totals}/cbc:TaxExclusiveAmount`)} = ${cents(`${totals}/cbc:LineExtensionAmount`)}`,
  'BR-CO-14': `${cents(`${tax}/cbc:TaxAmount`)} = ${cents(`sum(${tax}/cac:TaxSubtotal/cbc:TaxAmount)`)}`,
  'BR-CO-15': `${cents(`${totals}/cbc:TaxInclusiveAmount`)} = ${cents(`(${totals}/cbc:TaxExclusiveAmount + ${tax}/cbc:TaxAmount)`)}`,
  'BR-CO-16': `${cents(`${totals}/cbc:PayableAmount`)} = ${cents(`(${totals}/cbc:TaxInclusiveAmount - sum(${totals}/cbc:PrepaidAmount))`)}`,
  'BR-CO-17': `not(${category}/cbc:Percent) or (${tax}/cbc:TaxAmount - ${vat} < 1 and ${vat} - ${tax}/cbc:TaxAmount < 1)`,
  'BR-CO-18': `count(${tax}/cac:TaxSubtotal) = 1`,
  'BR-CO-25': `not(${totals}/cbc:PayableAmount > 0) or ${doc}/cbc:DueDate or ${doc}/cac:PaymentTerms/cbc:Note`,
  'BR-S-08 BR-AE-08 BR-O-08': `${cents(`${tax}/cac:TaxSubtotal/cbc:TaxableAmount`)} = ${cents(`sum(${line}/cbc:LineExtensionAmount)`)}`,
  'BR-S-10': `not(${category}/cbc:ID = 'S') or not(${category}/cbc:TaxExemptionReason | ${category}/cbc:TaxExemptionReasonCode)`,
  'BR-S-02 BR-AE-02': `not(${category}[cbc:ID = 'S' or cbc:ID = 'AE']) or string-length(${seller}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']/cbc:CompanyID) > 8`,
  'BR-AE-02 buyer': `not(${category}/cbc:ID = 'AE') or string-length(${buyer}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']/cbc:CompanyID) > 8`,
  'BR-AE-05 BR-AE-09': `not(${category}/cbc:ID = 'AE') or (${category}/cbc:Percent = 0 and ${tax}/cbc:TaxAmount = 0 and not(${line}/cac:Item/cac:ClassifiedTaxCategory[cbc:Percent != 0]))`,
  'BR-AE-10': `not(${category}/cbc:ID = 'AE') or ${category}/cbc:TaxExemptionReasonCode = 'VATEX-EU-AE'`,
  'BR-O-02': `not(${category}/cbc:ID = 'O') or not(${doc}//cac:PartyTaxScheme)`,
  'BR-O-05': `not(${category}/cbc:ID = 'O') or not(${doc}//cbc:Percent)`,
  'BR-O-10': `not(${category}/cbc:ID = 'O') or ${category}/cbc:TaxExemptionReasonCode = 'VATEX-EU-O'`,
  'BR-CL-17': `not(${line}/cac:Item/cac:ClassifiedTaxCategory[cbc:ID != ${category}/cbc:ID])`,
  R051: `not(${doc}//@currencyID[. != ${doc}/cbc:DocumentCurrencyCode and not(. = ${doc}/cbc:TaxCurrencyCode)])`,
  R061: `not(${means}[cbc:PaymentMeansCode = 59]) or string-length(${means}/cac:PaymentMandate/cbc:ID) > 0`,
  R120: `not(${line}[${cents('cbc:LineExtensionAmount')} != ${cents('((cbc:InvoicedQuantity | cbc:CreditedQuantity) * cac:Price/cbc:PriceAmount)')}])`,
  'no empty elements': `not(${doc}//*[not(*) and normalize-space(.) = ''])`,
  'BR-NL-1': `${seller}/cac:PartyLegalEntity/cbc:CompanyID[@schemeID = '0106' or @schemeID = '0190']`,
  'BR-NL-2': `${doc}/cbc:BuyerReference or ${doc}/cac:OrderReference/cbc:ID`,
  'BR-NL-3': `${seller}/cac:PostalAddress[cbc:StreetName and cbc:CityName and cbc:PostalZone]`,
  'BR-NL-4': `${buyer}/cac:PostalAddress[cac:Country/cbc:IdentificationCode != 'NL' or (cbc:StreetName and cbc:CityName and cbc:PostalZone)]`,
  'BR-NL-10': `${buyer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode != 'NL' or ${buyer}/cac:PartyLegalEntity/cbc:CompanyID[@schemeID = '0106' or @schemeID = '0190']`,
  'BR-NL-11': `not(${totals}/cbc:PayableAmount > 0) or ${means}`,
  'BR-NL-12': `not(${means}[not(contains(' 30 48 49 57 58 59 ', concat(' ', cbc:PaymentMeansCode, ' ')))])`,
};
