import { describe, expect, it } from 'vitest';
import { isApprovalOpen, isIssuanceOpen } from './approval-gate';
import { type CheckFacts, type caStates, identityFailures, type PowerFacts } from './check-facts';
import { type CheckKind, checkKinds } from './check-kinds';
import { checkRows } from './check-rows';

const at = (day: number) => new Date(Date.UTC(2026, 10, day, 10));
const base: CheckFacts = {
  kinds: checkKinds.filter((kind) => kind !== 'title' && kind !== 'device'),
  orderState: 'validating',
  stateSince: at(1),
  keyWay: 'browser',
  domainKind: 'qvtl',
  oinIncluded: true,
  soleAuthorityStated: true,
  ca: { at: at(2), organisation: 'pending', organisationDetails: ['pending'], domains: ['pending'] },
  identity: { state: 'sent', since: at(1), by: 'us' },
  approval: { state: 'none', since: at(1), by: 'us' },
  records: {},
};
const caDone = {
  at: at(3),
  organisation: 'complete',
  organisationDetails: ['complete'],
  domains: ['complete'],
} as const;
const identityDone = { state: 'passed', since: at(3), by: 'us' } as const;

function row(kind: CheckKind, change: Partial<CheckFacts> = {}) {
  const found = checkRows({ ...base, ...change }).find((each) => each.kind === kind);
  if (!found) throw new Error(`no row: ${kind}`);
  const { state, owner, reason, action } = found;
  return `${state} ${owner} ${reason}${action ? ` ${action}` : ''}`;
}

describe('key', () => {
  it('S0-1.4.1b S0-STA-02 a browser key is later and automatic, then the applicant collects', () => {
    expect(row('key')).toBe('later applicant made_in_browser_later');
    expect(row('key', { orderState: 'issued' })).toBe('todo applicant key_file_waits create_certificate');
    expect(row('key', { orderState: 'reissuing' })).toBe('busy ca new_certificate_coming');
    expect(row('key', { orderState: 'completed' })).toBe('passed applicant collected');
  });

  it('S0-1.3.2a4 an own request is done from the start', () => {
    expect(row('key', { keyWay: 'csr' })).toBe('passed applicant own_request_given');
  });
});

describe('domain', () => {
  const ca = base.ca;
  it('S0-1.4.2b S0-ERR-08 M37 under qvtl.nl the CA does it, the applicant nothing', () => {
    expect(row('domain')).toBe('busy ca domain_by_ca');
    expect(row('domain', { ca: null })).toBe('busy ca domain_by_ca');
    expect(row('domain', { ca: caDone })).toBe('passed ca domain_approved');
  });

  it('S0-1.4.2c S0-STA-03 an own domain is the applicant’s to prove', () => {
    const own = { domainKind: 'own' } as const;
    expect(row('domain', { ...own, ca: null })).toBe('busy us domain_proof_starting');
    expect(row('domain', own)).toBe('todo applicant domain_proof_needed prove_domain');
    expect(row('domain', { ...own, ca: ca && { ...ca, domains: ['complete', 'pending'] } })).toMatch(
      /^todo applicant/,
    );
    expect(row('domain', { ...own, ca: ca && { ...ca, domains: ['expired'] } })).toMatch(
      'domain_proof_lapsed',
    );
    expect(row('domain', { ...own, ca: caDone })).toBe('passed applicant domain_approved');
  });
});

describe('organisation and number', () => {
  const ca = (
    organisation: (typeof caStates)[number],
    ...organisationDetails: (typeof caStates)[number][]
  ) => ({
    ca: { at: at(2), organisation, organisationDetails, domains: [] },
  });

  it('S0-1.4.5 S0-STA-06 follows the CA, open, wrong and done', () => {
    const failed = { records: { organisation: { outcome: 'failed', at: at(4) } } } as const;
    expect(row('organisation', failed)).toBe('failed applicant organisation_data_wrong correct_organisation');
    expect(row('organisation', { ca: null })).toBe('busy ca organisation_being_checked');
    expect(row('organisation', ca('pending', 'complete'))).toBe('busy ca organisation_being_checked');
    expect(row('organisation', ca('complete', 'complete'))).toBe('passed ca organisation_checked');
    expect(row('organisation', ca('complete'))).toBe('passed ca organisation_checked');
    expect(row('organisation', ca('expired'))).toBe('busy ca organisation_check_lapsed');
  });

  it('riboseinc/digicert#117 conflicting or unknown parts show as being checked', () => {
    expect(row('organisation', ca('complete', 'pending'))).toBe('unclear us answers_conflict');
    expect(row('organisation', ca('unknown'))).toBe('unclear us answer_unknown');
    expect(row('organisation', ca('pending', 'unknown'))).toBe('unclear us answer_unknown');
    expect(row('oin', ca('unknown'))).toBe('unclear us answer_unknown');
    const failed = { records: { organisation: { outcome: 'failed', at: at(4) } } } as const;
    expect(row('organisation', { ...failed, ca: caDone })).toBe('unclear us answers_conflict');
  });

  it('the number passes with the organisation, unless staff said otherwise or it is left out', () => {
    expect(row('oin')).toBe('busy ca oin_checked_with_organisation');
    expect(row('oin', { ca: caDone })).toBe('passed ca oin_checked');
    expect(row('oin', { oinIncluded: false })).toBe('passed applicant oin_left_out');
    expect(row('oin', { ca: caDone, records: { oin: { outcome: 'failed', at: at(4) } } })).toBe(
      'failed applicant oin_wrong correct_oin',
    );
    expect(row('oin', { records: { oin: { outcome: 'passed', at: at(4) } } })).toBe('passed us oin_checked');
  });
});

describe('authority', () => {
  it('S0-ERR-06 who may not act alone needs a power of attorney', () => {
    const action = 'provide_power_of_attorney';
    expect(row('authority', { soleAuthorityStated: false })).toBe(
      `todo applicant power_of_attorney_needed ${action}`,
    );
    expect(row('authority', { records: { authority: { outcome: 'failed', at: at(4) } } })).toBe(
      `failed applicant power_of_attorney_needed ${action}`,
    );
    expect(
      row('authority', {
        soleAuthorityStated: false,
        records: { authority: { outcome: 'passed', at: at(4) } },
      }),
    ).toBe('passed us authority_checked');
  });

  it('M27 S0-DOC-08 a power of attorney takes over from the statement, as far as it is', () => {
    const action = 'provide_power_of_attorney';
    const stands = (state: PowerFacts['state'], more: Partial<CheckFacts> = {}) =>
      row('authority', {
        soleAuthorityStated: false,
        power: { state, signed: 1, of: 2, since: at(3) },
        ...more,
      });
    expect(stands('signing')).toBe('todo representative power_of_attorney_at_signatories');
    expect(stands('declined')).toBe(`failed applicant power_of_attorney_declined ${action}`);
    expect(stands('on_paper')).toBe(`todo applicant power_of_attorney_on_paper ${action}`);
    expect(stands('judging')).toBe('busy us power_of_attorney_being_judged');
    expect(stands('accepted')).toBe('passed us power_of_attorney_accepted');
    expect(stands('refused')).toBe(`failed applicant power_of_attorney_refused ${action}`);
    const failed = { records: { authority: { outcome: 'failed', at: at(2) } } } as const;
    expect(stands('signing', failed)).toBe('todo representative power_of_attorney_at_signatories');
    const later = { records: { authority: { outcome: 'failed', at: at(4) } } } as const;
    expect(stands('accepted', later)).toBe(`failed applicant power_of_attorney_needed ${action}`);
    const signing = { ...base, power: { state: 'signing', signed: 1, of: 2, since: at(3) } } as const;
    expect(checkRows(signing).find(({ kind }) => kind === 'authority')?.progress).toEqual({ done: 1, of: 2 });
  });

  it('M25 a register that says otherwise is told and holds nothing up by itself', () => {
    expect(row('authority', { authorityFinding: 'no' })).toBe('busy ca authority_register_differs');
    expect(row('authority', { authorityFinding: 'no', ca: caDone })).toBe('passed ca authority_checked');
    expect(row('authority', { authorityFinding: 'cannot_tell' })).toBe('busy ca authority_being_checked');
  });

  it('follows the CA’s approver check, and its organisation check where it names none', () => {
    expect(row('authority')).toBe('busy ca authority_being_checked');
    expect(row('authority', { ca: caDone })).toBe('passed ca authority_checked');
    expect(row('authority', { ca: { ...caDone, approver: 'pending' } })).toBe(
      'busy ca authority_being_checked',
    );
    expect(row('authority', { ca: { ...caDone, approver: 'unknown' } })).toBe('unclear us answer_unknown');
    const failed = { authority: { outcome: 'failed', at: at(4) } } as const;
    expect(row('authority', { ca: { ...caDone, approver: 'complete' }, records: failed })).toBe(
      'unclear us answers_conflict',
    );
  });
});

describe('identity', () => {
  it.each([
    ['none', 'busy us identity_starting'],
    ['sent', 'todo representative identity_asked verify_identity'],
    ['started', 'todo representative identity_started verify_identity'],
    ['submitted', 'busy ca identity_being_judged'],
    ['passed', 'passed representative identity_passed'],
    ['failed', 'failed representative identity_failed retry_identity'],
  ] as const)('M38 %s: %s', (state, expected) => {
    expect(row('identity', { identity: { state, since: at(2), by: 'us' } })).toBe(expected);
  });

  it('M49 each failure has its own plain reason', () => {
    for (const reason of identityFailures) {
      expect(row('identity', { identity: { state: 'failed', reason, since: at(2), by: 'us' } })).toBe(
        `failed representative identity_${reason} retry_identity`,
      );
    }
  });

  it('live mode: the CA mails, the row says so, staff or issuance moves it', () => {
    const identity = { state: 'sent', since: at(2), by: 'ca' } as const;
    expect(row('identity', { identity })).toBe('todo representative identity_asked_by_ca');
    expect(row('identity', { identity, records: { identity: { outcome: 'passed', at: at(3) } } })).toMatch(
      /^passed/,
    );
    expect(row('identity', { identity, orderState: 'issued' })).toBe(
      'passed representative proved_by_issuance',
    );
  });

  it('face to face passes after the app failed; a failure recorded after a pass is cleared up', () => {
    const failed = { identity: { state: 'failed', since: at(2), by: 'us' } } as const;
    expect(row('identity', { ...failed, records: { identity: { outcome: 'passed', at: at(5) } } })).toMatch(
      /^passed/,
    );
    const records = { identity: { outcome: 'failed', at: at(5) } } as const;
    expect(row('identity', { identity: identityDone, records })).toBe('unclear us answers_conflict');
    expect(row('identity', { identity: { ...identityDone, since: at(6) }, records })).toMatch(/^passed/);
  });
});

describe('approval', () => {
  const open = { ca: caDone, identity: identityDone } as const;
  it('S0-1.4.3a S0-STA-04 comes after the other checks', () => {
    expect(row('approval')).toBe('later representative approval_waits_for_checks');
    expect(row('approval', open)).toBe('busy us approval_being_asked');
    const asked = { state: 'asked', since: at(4), by: 'us' } as const;
    expect(row('approval', { ...open, approval: asked })).toBe(
      'todo representative approval_asked approve_order',
    );
    expect(row('approval', { ...open, approval: { ...asked, by: 'ca' } })).toBe(
      'todo representative approval_asked_by_ca',
    );
    expect(row('approval', { ...open, approval: { ...asked, state: 'approved' } })).toMatch(/^passed/);
    expect(row('approval', { ...open, approval: { ...asked, state: 'declined' } })).toMatch(
      /^failed representative/,
    );
  });

  it('C-21 does not wait for the domain, issuance waits for both', () => {
    const ca = { ...caDone, domains: ['pending'] } as const;
    const approval = { state: 'approved', since: at(4), by: 'us' } as const;
    const rows = checkRows({ ...base, ...open, ca, approval, domainKind: 'own' });
    expect(isApprovalOpen(rows)).toBe(true);
    expect(isIssuanceOpen(rows)).toBe(false);
    expect(isIssuanceOpen(checkRows({ ...base, ...open, approval, domainKind: 'own' }))).toBe(true);
  });

  it('an approval while an earlier check is open again is a conflict', () => {
    expect(row('approval', { approval: { state: 'approved', since: at(4), by: 'us' } })).toBe(
      'unclear us answers_conflict',
    );
  });
});
