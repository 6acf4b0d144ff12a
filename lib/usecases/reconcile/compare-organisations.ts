import { now } from '@/lib/base/clock';
import { db } from '@/lib/db/client';
import type { Digicert } from '@/lib/digicert/client';
import type { CaOrganisation } from '@/lib/digicert/organisations';
import { compareOrganisation, validUntil } from '@/lib/domain/ca/compare-organisation';
import { keepDifferences } from './differences';
import type { CaPicture, Run } from './run';

/** So many are shown to staff: those whose checks end first. */
const shown = 200;
const batch = 1000;

/** The organisations of the account against ours, both ways. One call per thousand. */
export async function compareOrganisations(ca: Digicert, run: Run): Promise<void> {
  const theirs = await readAll(ca);
  const known = new Set<string>();
  for (let after = ''; ; ) {
    const ours = await ourPage(after);
    for (const { id, name, caOrganisationId } of ours) {
      if (!caOrganisationId) continue;
      known.add(caOrganisationId);
      const one = { id, name, caOrganisationId };
      await keepDifferences(run, compareOrganisation(one, theirs.get(caOrganisationId), now()));
    }
    after = ours.at(-1)?.id ?? '';
    if (ours.length < batch) break;
  }
  run.progress.organisations = theirs.size;
  run.picture.organisations = picture([...theirs.values()], known);
}

async function readAll(ca: Digicert): Promise<Map<string, CaOrganisation>> {
  const all = new Map<string, CaOrganisation>();
  for (let offset = 0; ; ) {
    const { organisations, total } = await ca.organisationPage(offset);
    for (const one of organisations) all.set(one.organisationId, one);
    offset += organisations.length;
    if (organisations.length === 0 || offset >= total) return all;
  }
}

function ourPage(after: string) {
  return db().organisation.findMany({
    where: { caOrganisationId: { not: null }, deactivatedAt: null, ...(after && { id: { gt: after } }) },
    select: { id: true, name: true, caOrganisationId: true },
    orderBy: { id: 'asc' },
    take: batch,
  });
}

function picture(all: readonly CaOrganisation[], known: ReadonlySet<string>): CaPicture['organisations'] {
  return all
    .map((one) => ({
      id: one.organisationId,
      name: one.name,
      active: one.active,
      until: validUntil(one)?.toISOString() ?? null,
      ours: known.has(one.organisationId),
    }))
    .toSorted((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'))
    .slice(0, shown);
}
