import type { Certificate } from '../parse-certificate';
import type { Refusal } from '../refusals';

/** RFC 5280 section 6.1.3 (a)(2). Both ends count as valid; certificates know whole seconds, so the time is cut to them. */
export function checkDates(certificates: Certificate[], time: Date): Refusal[] {
  const now = Math.floor(time.getTime() / 1000) * 1000;
  return certificates.flatMap(({ notBefore, notAfter }, at): Refusal[] => {
    if (now < notBefore.getTime()) return [{ code: 'not_yet_valid', at, notBefore }];
    return now <= notAfter.getTime() ? [] : [{ code: 'expired', at, notAfter }];
  });
}
