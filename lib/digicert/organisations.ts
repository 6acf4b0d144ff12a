import type { CaState } from '@/lib/domain/checks/check-facts';
import type { DigicertConfig } from './config';
import type { CaContactDetails } from './order-body';
import { type NewOrganisation, newOrganisationBody } from './organisation-body';
import { checkState } from './translate-validation';
import type { Transport } from './transport';
import { created, organisationList, type WireOrganisation } from './wire/organisation';
import { wireId } from './wire-id';

/** An organisation as the CA knows it. */
export interface CaOrganisation {
  organisationId: string;
  name: string;
  postcode: string | undefined;
  city: string | undefined;
  country: string | undefined;
  active: boolean;
  /** What the CA has checked about it, and until when that counts; empty where it was not asked for. */
  validations: CaOrganisationValidation[];
}

export interface CaOrganisationValidation {
  /** In the CA's own word; the one for PKIoverheid is not published (reference 0.2, G7). */
  type: string;
  state: CaState;
  until: Date | undefined;
}

const pageSize = 1000;

/** Organisations at the CA (reference 3.11). */
export function organisations(transport: Transport, config: DigicertConfig) {
  /** The active organisations with exactly this name, or all of them. */
  const listOrganisations = async (name?: string): Promise<CaOrganisation[]> => {
    const found: CaOrganisation[] = [];
    for (let offset = 0; ; offset += pageSize) {
      const query = {
        'filters[status]': 'active',
        'filters[search]': name,
        limit: String(pageSize),
        offset: String(offset),
      };
      const { organizations, page } = await transport.read('/organization', organisationList, query);
      found.push(...organizations.map(organisation));
      if (organizations.length === 0 || found.length >= (page?.total ?? 0)) break;
    }
    return found.filter((one) => one.active && (name === undefined || one.name === name));
  };
  return {
    listOrganisations,

    /** A page of all organisations, the inactive ones too, with what was checked about them. */
    async organisationPage(offset: number): Promise<{ organisations: CaOrganisation[]; total: number }> {
      const query = { include_validation: 'true', limit: String(pageSize), offset: String(offset) };
      const { organizations, page } = await transport.read('/organization', organisationList, query);
      const found = organizations.map(organisation);
      return { organisations: found, total: page?.total ?? offset + found.length };
    },

    /**
     * The id of an organisation that the CA has already, by name and postcode: two customers can ask for the same one,
     * and the CA refuses to make it twice.
     */
    async findOrganisation({
      name,
      postcode,
    }: Pick<NewOrganisation, 'name' | 'postcode'>): Promise<string | undefined> {
      const same = (await listOrganisations(name)).find((one) => compact(one.postcode) === compact(postcode));
      return same?.organisationId;
    },

    /**
     * Makes an organisation known. The CA refuses a second one of the same name and place; a service user's key must
     * name the person to write to.
     */
    async createOrganisation(organisation: NewOrganisation, contact: CaContactDetails): Promise<string> {
      const body = {
        ...newOrganisationBody(organisation),
        ...(config.containerId ? { container: { id: wireId(config.containerId) } } : {}),
        organization_contact: {
          first_name: contact.firstName,
          last_name: contact.lastName,
          email: contact.email,
          job_title: contact.jobTitle,
          telephone: contact.telephone,
        },
      };
      return (await transport.write('POST', '/organization', body, created)).id;
    },
  };
}

const compact = (postcode = '') => postcode.replace(/\s/g, '').toUpperCase();

function organisation(wire: WireOrganisation): CaOrganisation {
  return {
    organisationId: wire.id,
    name: wire.name ?? '',
    postcode: wire.zip,
    city: wire.city,
    country: wire.country,
    active: wire.is_active || wire.status === 'active',
    validations: wire.validations.map(({ type = '', status, validated_until: until }) => ({
      type,
      state: checkState(status),
      until,
    })),
  };
}
