import type { Locale } from '@/lib/domain/locale';
import type { Currency } from '@/lib/domain/money/currency';
import type { Generation } from '@/lib/domain/product/generations';
import type { Answers } from '@/lib/domain/request/answers';
import type { RequestForm } from '@/lib/domain/request/form';
import type { QuestionStep } from '@/lib/domain/request/walk';
import type { ValidityOffer } from '@/lib/domain/validity/offer';
import type { ActionResult } from './action-result';

/** An organisation used before. */
export interface StoredOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
}

/** A request that was submitted before, to begin another one with. */
export interface EarlierRequest {
  readonly orderId: string;
  readonly number: string;
  readonly organisation: string;
  readonly commonName: string;
}

/** A person as typed or as stored. */
export interface PersonView {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly telephone: string;
  readonly jobTitle: string;
  /** In which language this person is written to. */
  readonly locale: Locale;
}

/** A person used before, to choose from. */
export interface StoredPerson extends PersonView {
  readonly id: string;
}

/** The same where nobody is written to. */
export type StoredName = Omit<StoredPerson, 'locale'>;

/** A person used before, as stored. */
export interface StoredContact extends Omit<PersonView, 'telephone' | 'locale'> {
  readonly id: string;
  /** Null is the language of whoever asks them. */
  readonly locale: Locale | null;
  readonly phone: string;
}

/** Somebody who held a certificate before; never changed by a request (S4-R47). */
export interface StoredHolder {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly professionalTitle: string | null;
}

/** The organisation that the answers stand for. */
interface ChosenOrganisation {
  readonly name: string;
  readonly kvkNumber: string;
  readonly rsin?: string | undefined;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly city: string;
  readonly province: string;
  readonly country: string;
  readonly telephone: string;
}

/** A request as its screens show it. */
export interface RequestScreenView {
  readonly orderId: string;
  readonly orderNumber: string;
  /** The order that this request follows up; `runs`: its certificate is still valid. */
  readonly renewalOf: {
    readonly orderId: string;
    readonly number: string;
    readonly notAfter: Date;
    readonly runs: boolean;
  } | null;
  readonly state: string;
  readonly problem: string | null;
  readonly caMessage: string | null;
  readonly generation: Generation;
  readonly form: RequestForm;
  readonly steps: readonly QuestionStep[];
  readonly answers: Partial<Answers>;
  readonly organisation: ChosenOrganisation | undefined;
  readonly hostName: string | undefined;
  readonly organisations: readonly StoredOrganisation[];
  readonly contacts: readonly StoredContact[];
  readonly applicant: PersonView;
  readonly account: {
    readonly name: string;
    readonly street: string;
    readonly postcode: string;
    readonly city: string;
    readonly province: string;
    readonly telephone: string;
  };
  readonly individuals: readonly StoredHolder[];
  /** The currency of the subscription, for what costs extra. */
  readonly currency: Currency;
  readonly freeLabel: string | undefined;
  readonly validity: ValidityOffer;
  readonly termsVersion: string;
}

/** What the trade register said of a number, for filling in the form; that it could not be asked is no error. */
export type LookedUp =
  | { readonly state: 'not_found' }
  | { readonly state: 'could_not_ask' }
  | {
      readonly state: 'found';
      readonly kvkNumber: string;
      readonly name: string;
      readonly tradeNames: readonly string[];
      readonly active: boolean;
      readonly rsin: string | null;
      /** Null when the address is shielded or abroad. */
      readonly address: {
        readonly street: string;
        readonly houseNumber: string;
        readonly postcode: string;
        readonly city: string;
      } | null;
    };

/** Asks the trade register, for the buttons "get the details from KVK". */
export type LookUp = (input: { kvkNumber: string }) => Promise<ActionResult<LookedUp>>;

/** What the trade register found for a name. */
export type FoundByName =
  | { readonly state: 'could_not_ask' }
  | {
      readonly state: 'answered';
      readonly hits: readonly { readonly kvkNumber: string; readonly name: string; readonly city: string }[];
    };

/** Asks the trade register for a name, for who does not know the number. */
export type SearchByName = (input: { name: string }) => Promise<ActionResult<FoundByName>>;

/** Saves one answer; it leads to the next screen, or says that it is saved where all questions are on one page. */
export type SaveAnswer = (input: {
  orderId: string;
  question: keyof Answers;
  answer: unknown;
  back: boolean;
}) => Promise<ActionResult>;
