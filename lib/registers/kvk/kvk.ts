import { z } from 'zod';
import type { Officer } from '@/lib/domain/authority/officer';
import { ask, type Heard, type RegisterConfig } from '../ask';
import { readHolder } from './establishment';
import { readOfficers } from './officers';
import { readHits, type TradeRegisterHit } from './search';
import { readEntry, type TradeRegisterEntry } from './trade-register-entry';

/** What the trade register says of a KVK number. */
export type TradeRegisterAnswer =
  | { state: 'found'; entry: TradeRegisterEntry }
  | { state: 'not_found' }
  | { state: 'could_not_ask' };

export type OfficersAnswer =
  | { state: 'found'; officers: Officer[] }
  | { state: 'not_found' }
  | { state: 'could_not_ask' };

/** Whose establishment a number is. */
export type HolderAnswer =
  | { state: 'found'; kvkNumber: string }
  | { state: 'not_found' }
  | { state: 'could_not_ask' };

export type TradeRegisterSearch =
  | { state: 'answered'; hits: TradeRegisterHit[] }
  | { state: 'could_not_ask' };

/** The register's codes for "no such number", "nothing known of this number" and "no hits". */
const nothingKnown = new Set(['IPD0004', 'IPD0005', 'IPD0006', 'IPD0007', 'IPD5200']);
const refusal = z.looseObject({ fout: z.array(z.looseObject({ code: z.string() })) });

/** Client of the KVK API: Zoeken v2, Basisprofiel, Vestigingsprofiel and Functionarissen v1. Never throws. */
export function createTradeRegister(config: RegisterConfig & { apiKey: string }) {
  const get = (path: string) => ask(config, path, { headers: { apikey: config.apiKey } });
  return {
    /** The registration with this number (eight digits). */
    async lookUp(kvkNumber: string): Promise<TradeRegisterAnswer> {
      const heard = await get(`/api/v1/basisprofielen/${encodeURIComponent(kvkNumber)}`);
      if (saysNothingKnown(heard)) return { state: 'not_found' };
      const entry = heard?.status === 200 ? readEntry(heard.json) : undefined;
      return entry ? { state: 'found', entry } : { state: 'could_not_ask' };
    },

    /** The registration to which the establishment with this number (twelve digits) belongs. */
    async holderOf(establishmentNumber: string): Promise<HolderAnswer> {
      const heard = await get(`/api/v1/vestigingsprofielen/${encodeURIComponent(establishmentNumber)}`);
      if (saysNothingKnown(heard)) return { state: 'not_found' };
      const kvkNumber = heard?.status === 200 ? readHolder(heard.json) : undefined;
      return kvkNumber ? { state: 'found', kvkNumber } : { state: 'could_not_ask' };
    },

    /** Active registrations whose name holds these whole words; at most ten. */
    async search(name: string): Promise<TradeRegisterSearch> {
      const query = new URLSearchParams({ naam: name, resultatenPerPagina: '10' });
      const heard = await get(`/api/v2/zoeken?${query}`);
      if (saysNothingKnown(heard)) return { state: 'answered', hits: [] };
      const hits = heard?.status === 200 ? readHits(heard.json) : undefined;
      return hits ? { state: 'answered', hits } : { state: 'could_not_ask' };
    },

    /** The officers of a registration, with how far each may bind it. */
    async officers(kvkNumber: string): Promise<OfficersAnswer> {
      const heard = await get(`/api/v1/functionarissen/kvknummer/${encodeURIComponent(kvkNumber)}`);
      if (saysNothingKnown(heard)) return { state: 'not_found' };
      const officers = heard?.status === 200 ? readOfficers(heard.json) : undefined;
      return officers ? { state: 'found', officers } : { state: 'could_not_ask' };
    },
  };
}

/** A bare 404 may be a wrong address; only the register's own code is an answer. */
function saysNothingKnown(heard: Heard): boolean {
  const parsed = refusal.safeParse(heard?.json);
  return (
    heard?.status === 404 && parsed.success && parsed.data.fout.some(({ code }) => nothingKnown.has(code))
  );
}
