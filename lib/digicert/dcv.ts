import type { CaState } from '@/lib/domain/checks/check-facts';
import type { DcvMethod } from '@/lib/domain/domain-name/control-proof';
import { type CaDomainCheck, checkState, domainCheck } from './translate-validation';
import type { Transport } from './transport';
import { dcvCheck, dcvValue } from './wire/validation';
import { anything } from './wire/values';

const emailDomain = (email: string) => email.slice(email.lastIndexOf('@') + 1);

/** The value to publish, and until when it counts; absent for the method `email`. */
export interface DcvValue {
  value: string;
  /** As the CA writes it: a date or a moment. */
  expires: string | undefined;
}

/** Proof of control over the domain of an open order (reference 3.9). */
export function domainControl(transport: Transport) {
  const path = (orderId: string, call: string) => `/order/certificate/${encodeURIComponent(orderId)}/${call}`;
  const value = async (orderId: string, call: string, body?: unknown): Promise<DcvValue | undefined> => {
    const answer = await transport.write('PUT', path(orderId, call), body, dcvValue);
    return answer?.dcv_random_value
      ? { value: answer.dcv_random_value, expires: answer.expiration_date }
      : undefined;
  };
  return {
    /** Has the CA look now. A refusal with code `invalid_dns_txt` and the like means: not found yet. */
    async checkDcv(orderId: string): Promise<{ state: CaState; domains: CaDomainCheck[] }> {
      const answer = await transport.write('PUT', path(orderId, 'check-dcv'), undefined, dcvCheck);
      return { state: checkState(answer.dcv_status), domains: answer.dns_name_validations.map(domainCheck) };
    },

    /** The value to publish; the same one as before while it is valid. */
    dcvRandomValue: (orderId: string) => value(orderId, 'dcv-random-value'),

    /** Chooses another method and answers with its value. */
    changeDcvMethod: (orderId: string, method: DcvMethod) =>
      value(orderId, 'dcv-method', { dcv_method: method }),

    /** Has the CA write again to these addresses, each for the name it approves; only with the method `email`. */
    async resendDomainMails(
      orderId: string,
      mails: readonly { domain: string; email: string }[],
    ): Promise<void> {
      const emails = mails.map(({ domain, email }) => ({ domain, email, email_domain: emailDomain(email) }));
      await transport.write(
        'PUT',
        path(orderId, 'resend-emails'),
        { domain_approval_emails: emails },
        anything,
      );
    },
  };
}
