import { compact } from '@/lib/domain/numbers/compact';
import type { InvoiceDocument } from '../invoice-document';
import { vatCategories } from './vat-category';
import type { XmlElement } from './xml';

const identifier = (scheme: string, id: string): XmlElement => ({ '@schemeID': scheme, '#': id });

const taxScheme: XmlElement = { 'cac:TaxScheme': { 'cbc:ID': 'VAT' } };

/** An invoice in category O may name no VAT number of either side (EN 16931 BR-O-02 … BR-O-04). */
function vatNumber(number: string | undefined, { vat }: InvoiceDocument): XmlElement | undefined {
  if (!number || vatCategories[vat.rule].code === 'O') return undefined;
  return { 'cbc:CompanyID': compact(number).toUpperCase(), ...taxScheme };
}

function address(party: { street: string; city: string; postcode: string; country: string }): XmlElement {
  return {
    'cbc:StreetName': party.street || undefined,
    'cbc:CityName': party.city || undefined,
    'cbc:PostalZone': party.postcode || undefined,
    'cac:Country': { 'cbc:IdentificationCode': party.country },
  };
}

/** Who sells: BG-4. The legal identifier is the KVK number (NLCIUS BR-NL-1). */
export function supplierParty(invoice: InvoiceDocument): XmlElement {
  const { seller } = invoice;
  return {
    'cac:Party': {
      'cbc:EndpointID': identifier(seller.endpoint.scheme, seller.endpoint.id),
      'cac:PartyName': { 'cbc:Name': seller.name },
      'cac:PostalAddress': address(seller),
      'cac:PartyTaxScheme': vatNumber(seller.vatNumber, invoice),
      'cac:PartyLegalEntity': {
        'cbc:RegistrationName': seller.name,
        'cbc:CompanyID': identifier('0106', seller.kvkNumber),
      },
      'cac:Contact': { 'cbc:Name': seller.name, 'cbc:ElectronicMail': seller.email },
    },
  };
}

/** Who is billed: BG-7. Without an address in the Peppol network the e-mail address stands in (scheme EM). */
export function customerParty(invoice: InvoiceDocument): XmlElement {
  const { buyer } = invoice;
  const endpoint = buyer.endpoint ?? { scheme: 'EM', id: buyer.email };
  return {
    'cac:Party': {
      'cbc:EndpointID': identifier(endpoint.scheme, endpoint.id),
      'cac:PartyName': { 'cbc:Name': buyer.name },
      'cac:PostalAddress': address(buyer),
      'cac:PartyTaxScheme': vatNumber(buyer.vatNumber, invoice),
      'cac:PartyLegalEntity': {
        'cbc:RegistrationName': buyer.name,
        'cbc:CompanyID': legalIdentifier(invoice),
      },
      'cac:Contact': { 'cbc:Name': buyer.contactName || undefined, 'cbc:ElectronicMail': buyer.email },
    },
  };
}

/** OIN (0190) before KVK (0106): government is addressed by it (NLCIUS BR-NL-10). */
function legalIdentifier({ buyer }: InvoiceDocument): XmlElement | undefined {
  if (buyer.oin) return identifier('0190', buyer.oin);
  return buyer.kvkNumber ? identifier('0106', buyer.kvkNumber) : undefined;
}
