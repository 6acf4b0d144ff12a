import { describe, expect, it } from 'vitest';
import { apiScopes } from '../api/scopes';
import * as access from './access';
import { type Actor, nobody, roles, staffRoles, system } from './actor';
import { linkPurposes } from './link';

const rules = { ...access };

const order = { id: 'order-1', accountId: 'account-1', applicantId: 'applicant' };

const actors: Readonly<Record<string, Actor>> = {
  nobody,
  job: system('refresh_order'),
  ...Object.fromEntries(
    roles.flatMap((role) =>
      ['account-1', 'account-2'].map((accountId) => [
        `${role} of ${accountId}`,
        { kind: 'user', userId: 'u', accountId, role, sessionId: 's' } satisfies Actor,
      ]),
    ),
  ),
  ...Object.fromEntries(
    staffRoles.map((staffRole) => [
      staffRole,
      { kind: 'staff', userId: 'u', staffRole, sessionId: 's' } satisfies Actor,
    ]),
  ),
  ...Object.fromEntries(
    ['account-1', 'account-2'].map((accountId) => [
      `viewer of ${accountId}`,
      { kind: 'viewer', staffUserId: 'u', accountId, sessionId: 's' } satisfies Actor,
    ]),
  ),
  ...Object.fromEntries(
    apiScopes.flatMap((scope) =>
      ['account-1', 'account-2'].map((accountId) => [
        `${scope} of ${accountId}`,
        { kind: 'program', apiKeyId: 'k', accountId, scopes: [scope] } satisfies Actor,
      ]),
    ),
  ),
  ...Object.fromEntries(
    linkPurposes.flatMap((purpose) =>
      ['order-1', 'order-2'].map((subjectId) => [
        `${purpose} of ${subjectId}`,
        { kind: 'link', linkId: 'l', purpose, subjectId, sessionId: 's' } satisfies Actor,
      ]),
    ),
  ),
};

const ours = (...allowed: string[]) => allowed.map((role) => `${role} of account-1`);
const staff = ['sales', 'validation', 'admin'];

const table: [keyof typeof rules, readonly string[]][] = [
  ['canSeeOrder', [...ours('owner', 'requester', 'auditor', 'viewer', 'orders:read'), ...staff]],
  ['canSeeCertificates', [...ours('owner', 'requester', 'auditor', 'viewer', 'certificates:read'), ...staff]],
  ['canFillIn', ours('owner', 'requester', 'requests:write')],
  ['canReissue', [...ours('owner', 'requester', 'certificates:reissue'), 'create_certificate of order-1']],
  ['canSeeDocument', [...ours('owner', 'requester', 'auditor'), 'validation', 'admin']],
  ['canSeeThread', [...ours('owner', 'requester', 'auditor', 'viewer'), ...staff]],
  ['canWriteThread', [...ours('owner', 'requester'), 'validation', 'admin']],
  ['canBookAppointment', [...ours('owner', 'requester'), 'validation', 'admin']],
  ['canAnswerStep', ['hand_over_step of order-1']],
  ['canSign', ['sign_power_of_attorney of order-1']],
  ['canRequest', ours('owner', 'requester')],
  ['canReview', ours('owner', 'requester')],
  ['canVerifyIdentity', ['verify_identity of order-1']],
  ['canApprove', ['approve_order of order-1']],
  ['canFollow', ['view_order of order-1']],
  ['canSeeCa', staff],
  ['canCompareCa', ['validation', 'admin']],
  ['canCreateCertificate', [...ours('owner', 'requester'), 'create_certificate of order-1']],
  ['canRevoke', [...ours('owner', 'requester'), 'validation', 'admin']],
  ['canManageCampaigns', ours('owner')],
  ['canMailLinkAgain', [...ours('owner', 'requester'), ...staff]],
  [
    'canSeeSubscriptions',
    [...ours('owner', 'requester', 'billing', 'auditor', 'viewer', 'subscriptions:read'), ...staff],
  ],
  ['canSeeQuotes', [...ours('owner', 'requester', 'billing', 'auditor', 'viewer'), ...staff]],
  ['canSeeBilling', [...ours('owner', 'billing', 'auditor', 'viewer', 'invoices:read'), 'sales', 'admin']],
  ['canChangeBilling', ours('owner', 'billing')],
  ['canSeeUsers', [...ours('owner', 'requester', 'billing', 'auditor', 'viewer'), ...staff]],
  ['canSeeActivity', ours('owner', 'auditor', 'viewer')],
  ['canChangeAccount', ours('owner')],
  ['canManageUsers', ours('owner')],
  ['canManageReminders', ours('owner')],
  ['canSeeWebhooks', ours('owner', 'requester', 'auditor', 'viewer')],
  ['canManageWebhooks', ours('owner')],
  ['canSeeApiKeys', ours('owner', 'auditor', 'viewer')],
  ['canManageApiKeys', ours('owner')],
  ['canSeeAccounts', staff],
  ['canSeeAllOrders', staff],
  ['canActivateProduct', ['sales', 'admin']],
  ['canAllowInvoice', ['sales', 'admin']],
  ['canResetFactor', ['sales', 'admin']],
  ['canUnlockSignIn', ['sales', 'admin']],
  ['canLookAlong', ['sales', 'admin']],
  ['canSeeAllInvoices', ['sales', 'admin']],
  ['canSeeVisitorQuotes', ['sales', 'admin']],
  ['canRecordCheck', ['validation', 'admin']],
  ['canAdminister', ['admin']],
];

describe('access', () => {
  it.each(table)('M20 %s lets in exactly who it should', (rule, allowed) => {
    const letIn = Object.keys(actors).filter((name) => rules[rule](actors[name] ?? nobody, order));
    expect(letIn.sort()).toEqual([...allowed].sort());
  });

  it('S0-DOC-08 a file opens for who must sign it, and a file among our people for nobody else', () => {
    const letIn = (document: access.OwnedDocument) =>
      Object.keys(actors).filter((name) => access.canSeeDocument(actors[name] ?? nobody, document));
    expect(letIn({ accountId: 'account-1', signatoryIds: ['order-1'] }).sort()).toEqual(
      [
        ...ours('owner', 'requester', 'auditor'),
        'sign_power_of_attorney of order-1',
        'validation',
        'admin',
      ].sort(),
    );
    expect(letIn({ accountId: 'account-1', staffOnly: true, signatoryIds: ['order-1'] }).sort()).toEqual([
      'admin',
      'validation',
    ]);
  });

  it('M70 a key without scopes opens nothing at all', () => {
    const program = { kind: 'program', apiKeyId: 'k', accountId: 'account-1', scopes: [] } as const;
    expect(table.filter(([rule]) => rules[rule](program, order))).toEqual([]);
  });

  it('every rule is in the table above', () => {
    expect(table.map(([rule]) => rule).sort()).toEqual(Object.keys(access).sort());
  });
});
