import { describe, expect, it } from 'vitest';
import { extensionOids } from '../extensions/oids';
import type { PathInput } from '../input';
import { codesOf, validate } from '../testing/check';
import { makeAuthority, makeLeaf, say } from '../testing/issue';

const { certificatePolicies, policyMappings, policyConstraints, inhibitAnyPolicy } = extensionOids;
const [gold, silver, tin, any] = ['1.2.3.1', '1.2.3.2', '1.2.3.3', '2.5.29.32.0'];
const root = await makeAuthority('Root');

interface Certified {
  policies?: string[];
  mappings?: [string, string][];
  constraints?: [explicit?: number, mapping?: number];
  inhibitAny?: number;
}

const extensionsOf = ({ policies, mappings, constraints, inhibitAny }: Certified) => ({
  [certificatePolicies]: policies ? say.policies(...policies) : null,
  [policyMappings]: mappings ? say.mappings(...mappings) : null,
  [policyConstraints]: constraints ? say.policyConstraints(...constraints) : null,
  [inhibitAnyPolicy]: inhibitAny === undefined ? null : say.inhibitAnyPolicy(inhibitAny),
});

/** A path of the CAs given, from below the root down, and a leaf. */
async function chain(...certified: Certified[]) {
  const [last = {}, ...upwards] = certified.toReversed();
  const authorities = [];
  let by = root;
  for (const [index, one] of upwards.toReversed().entries()) {
    by = await makeAuthority(`CA ${index}`, { by, extensions: extensionsOf(one) });
    authorities.unshift(by);
  }
  return [await makeLeaf(by, { extensions: extensionsOf(last) }), ...authorities] as const;
}

async function judge(certified: Certified[], input: Partial<PathInput> = {}) {
  const [leaf, ...authorities] = await chain(...certified);
  return codesOf([leaf, ...authorities], root, input);
}

const explicit = { initialExplicitPolicy: true };

describe('certificate policies', () => {
  it('are those that every certificate has', async () => {
    const [leaf, ca] = await chain({ policies: [gold, silver] }, { policies: [silver, tin] });
    if (!ca) throw new Error('no CA');
    expect(await validate([leaf, ca], root, explicit)).toMatchObject({
      valid: true,
      policies: { authorities: [silver], user: [silver] },
    });
  });

  it('missing ones only matter when a policy is needed', async () => {
    const path = [{ policies: [gold] }, { policies: [silver] }];
    expect(await judge(path)).toEqual([]);
    expect(await judge(path, explicit)).toEqual(['explicit_policy_missing@0']);
  });

  it('a CA can need one for what is below it', async () => {
    expect(await judge([{ policies: [gold], constraints: [0] }, { policies: [silver] }])).toEqual([
      'explicit_policy_missing@0',
    ]);
  });

  it('others than the ones asked for are not acceptable', async () => {
    const path = [{ policies: [gold] }, { policies: [gold] }];
    expect(await judge(path, { ...explicit, initialPolicies: [silver] })).toEqual([
      'policy_not_acceptable@0',
    ]);
    expect(await judge(path, { ...explicit, initialPolicies: [gold] })).toEqual([]);
  });

  it('any policy stands for each, until it is inhibited', async () => {
    const path = (inhibitAny?: number) => [
      { policies: [any], inhibitAny },
      { policies: [any] },
      { policies: [gold] },
    ];
    expect(await judge(path(), explicit)).toEqual([]);
    expect(await judge(path(0), explicit)).toEqual(['explicit_policy_missing@1']);
    expect(await judge(path(), { ...explicit, initialAnyPolicyInhibit: true })).toContain(
      'explicit_policy_missing@1',
    );
  });
});

describe('policy mappings', () => {
  const path: Certified[] = [{ policies: [gold], mappings: [[gold, silver]] }, { policies: [silver] }];

  it('make a policy of the subject count as one of the issuer', async () => {
    const [leaf, ca] = await chain(...path);
    if (!ca) throw new Error('no CA');
    expect(await validate([leaf, ca], root, { ...explicit, initialPolicies: [gold] })).toMatchObject({
      valid: true,
      policies: { authorities: [gold], user: [gold] },
    });
  });

  it('can be inhibited from the start or by a CA', async () => {
    expect(await judge(path, { ...explicit, initialPolicyMappingInhibit: true })).toEqual([
      'explicit_policy_missing@0',
    ]);
    const upper: Certified = { policies: [gold], constraints: [undefined, 0] };
    expect(await judge([upper, ...path], explicit)).toEqual(['explicit_policy_missing@0']);
  });

  it('cannot be to or from any policy', async () => {
    expect(await judge([{ policies: [any], mappings: [[any, gold]] }, { policies: [gold] }])).toEqual([
      'policy_mapping_any@1',
    ]);
  });

  it('that would make a tree grow without end cost no more than their number', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `1.2.4.${index}`);
    const mappings = names.flatMap((from) => names.map((to): [string, string] => [from, to]));
    const level = { policies: names, mappings };
    const result = await judge([...Array(8).fill(level), { policies: ['1.2.5'] }], explicit);
    expect(result).toEqual(['explicit_policy_missing@0']);
  });
});

describe('the certificate of an anchor', () => {
  it('narrows the policies that are acceptable', async () => {
    const anchor = await makeAuthority('Narrow', { extensions: extensionsOf({ policies: [gold] }) });
    const leaf = await makeLeaf(anchor, { extensions: extensionsOf({ policies: [silver] }) });
    expect(await codesOf([leaf], anchor, explicit)).toEqual(['policy_not_acceptable@0']);
    expect(await codesOf([leaf], anchor, { ...explicit, anchorConstraints: 'ignore' })).toEqual([]);
  });
});
