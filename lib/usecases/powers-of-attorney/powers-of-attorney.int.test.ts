import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { infoOf, pagesOf } from '@/lib/documents/testing/read-pdf';
import type { Actor } from '@/lib/domain/account/actor';
import type { NewPower } from '@/lib/domain/authority/power-form';
import { readDocument } from '../documents/read-document';
import { issueLink } from '../links/issue-link';
import { problemOf } from '../links/links.fixture';
import { makeCustomer, makeRequest, type Outside, runJobs, startOutside } from '../orders/orders.fixture';
import { readFindings } from '../requests/read-request-findings';
import { saveAnswer } from '../requests/save-answer';
import { submitRequest } from '../requests/submit-request';
import { staff } from '../staff/staff.fixture';
import { bringScan } from './bring-scan';
import { changeSignatory, mailSignatoryAgain } from './change-signatory';
import { checkAuthority } from './check-authority';
import { judgePower } from './judge-power';
import { makePower } from './make-power';
import { readPowerFile, readSignatoryFile } from './power-file';
import { readJudging } from './read-judging';
import { readPower } from './read-power';
import { readSigning } from './read-signing';
import { remindSignatories } from './remind-signatories';
import { declinePower, signPower } from './sign-power';
import { withdrawPower } from './withdraw-power';

let outside: Outside;
let made = 0;

beforeAll(async () => {
  outside = await startOutside();
});
afterAll(() => outside.close());

/** An order whose representative, a joint director, may not act alone; the checks run. `stated` is what is said of that. */
async function jointOrder(stated = false) {
  const request = await makeRequest();
  const representative = {
    firstName: 'Pieter',
    lastName: 'van den Berg',
    email: request.representative,
    telephone: '030 555 01 02',
    jobTitle: 'Bestuurder',
    soleAuthority: stated,
  };
  await saveAnswer(request.actor, {
    orderId: request.orderId,
    question: 'representative',
    answer: representative,
  });
  const { findings } = await readFindings(request.actor, request.orderId);
  await submitRequest(request.actor, request.submission);
  await runJobs();
  return { ...request, findings };
}

function twoSignatories(): NewPower & { way: 'online' } {
  made += 1;
  return {
    way: 'online',
    locale: 'nl',
    signatories: [
      {
        firstName: 'Johanna',
        lastName: 'de Vries',
        jobTitle: 'Bestuurder',
        email: `jo${made}@voorbeeld.nl`,
        locale: 'nl',
      },
      {
        firstName: 'Pieter',
        lastName: 'van den Berg',
        jobTitle: 'Director',
        email: `piet${made}@voorbeeld.nl`,
        locale: 'en',
      },
    ],
  };
}

const rowOf = async (orderId: string) => {
  const row = await db().orderCheck.findUniqueOrThrow({
    where: { orderId_kind: { orderId, kind: 'authority' } },
  });
  return `${row.state} ${row.reason}`;
};

async function signatoriesOf(orderId: string) {
  return db().signatory.findMany({
    where: { powerOfAttorney: { orderId, withdrawnAt: null } },
    orderBy: { position: 'asc' },
  });
}

/** Whoever opened the mail of this signatory. */
async function linkOf({
  id,
  email,
  locale,
}: {
  id: string;
  email: string;
  locale: 'nl' | 'en';
}): Promise<Actor> {
  const purpose = 'sign_power_of_attorney' as const;
  const asked = { purpose, signatoryId: id, email, locale, now: new Date() };
  const { linkId } = await db().$transaction((tx) => issueLink(tx, asked));
  return { kind: 'link', linkId, purpose, subjectId: id, sessionId: linkId };
}

/** A power of attorney that is with both its signatories. */
async function signing() {
  const request = await jointOrder();
  const power = twoSignatories();
  await makePower(request.actor, request.orderId, power);
  const [one, two] = await signatoriesOf(request.orderId);
  if (!one || !two) throw new Error('two signatories');
  return { ...request, power, one, two, oneLink: await linkOf(one), twoLink: await linkOf(two) };
}

async function complete() {
  const made = await signing();
  await signPower(made.oneLink, { name: 'Johanna de Vries' });
  await signPower(made.twoLink, { name: 'P. van den Berg' });
  return made;
}

const parsed = async (to: string, subject: RegExp) => {
  const found = (await outside.mails(to)).filter((mail) => subject.test(mail.subject));
  return Promise.all(found.map(async ({ id }) => PostalMime.parse(await outside.rawMail(id))));
};

describe('M25 S0-1.3.2h2 authority by the trade register', () => {
  it('is told at the question, to whoever may request and to nobody else', async () => {
    const { actor, orderId } = await makeRequest();
    expect(await checkAuthority(actor, orderId, { firstName: 'J.M.', lastName: 'de Vries' })).toMatchObject({
      finding: 'yes',
      ground: 'sole_director',
      match: 'initials',
    });
    expect(
      await checkAuthority(actor, orderId, { firstName: 'Pieter', lastName: 'van den Berg' }),
    ).toMatchObject({
      finding: 'no',
      ground: 'joint_director',
      together: ['Johanna Maria de Vries'],
    });
    expect(await checkAuthority(actor, orderId, { firstName: '', lastName: 'de Vries' })).toBeUndefined();
    const stranger = await makeCustomer();
    expect(await problemOf(checkAuthority(stranger.actor, orderId, { firstName: 'A', lastName: 'B' }))).toBe(
      'not_found',
    );
  });

  it('S0-1.3.2h3 S0-ERR-06 is kept with the order, and the applicant hears that a power of attorney is needed', async () => {
    const { orderId, email } = await jointOrder();
    const order = await db().certificateOrder.findUniqueOrThrow({ where: { id: orderId } });
    expect(order).toMatchObject({ state: 'validating', authorityFinding: 'no' });
    expect(await rowOf(orderId)).toBe('todo power_of_attorney_needed');
    const mails = await parsed(email, /Volmacht nodig/);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`/certificates/${orderId}/power-of-attorney`);
  });

  it('S0-ERR-06 a statement that the register contradicts is said before submitting, and given to our people after it', async () => {
    const { orderId, findings } = await jointOrder(true);
    const said = { severity: 'warn', problem: 'authority_joint', registered: 'Johanna Maria de Vries' };
    expect(findings).toContainEqual({ question: 'representative', field: 'soleAuthority', ...said });
    expect(await rowOf(orderId)).toBe('busy authority_register_differs');
    const items = await db().workItem.findMany({ where: { orderId, kind: 'validation' } });
    expect(items.map(({ params }) => params)).toEqual([{ about: 'register_differs', check: 'authority' }]);
    const honest = await jointOrder();
    expect(honest.findings.filter(({ question }) => question === 'representative')).toEqual([]);
    expect(await db().workItem.count({ where: { orderId: honest.orderId, kind: 'validation' } })).toBe(0);
  });
});

describe('M26 M27 a power of attorney signed on line', () => {
  it('asks each signatory in the own language, with a link of the own', async () => {
    const { one, two, orderId } = await signing();
    await runJobs();
    expect(await rowOf(orderId)).toBe('todo power_of_attorney_at_signatories');
    const [dutch] = await parsed(one.email, /Graag tekenen/);
    const [english] = await parsed(two.email, /Please sign/);
    expect(dutch?.text).toContain('Beste Johanna');
    expect(english?.text).toContain('Dear Pieter');
    const links = [dutch, english].map((mail) => /\/link#\S+/.exec(mail?.text ?? '')?.[0]);
    expect(new Set(links).size).toBe(2);
    expect(links).not.toContain(undefined);
  });

  it('two at once, double clicks and link reuse: one signature each, and one work item', async () => {
    const { oneLink, twoLink, orderId } = await signing();
    const names = [
      [oneLink, 'Johanna de Vries'],
      [twoLink, 'Pieter van den Berg'],
    ] as const;
    const outcomes = await Promise.all(
      [...names, ...names].map(([link, name]) =>
        signPower(link, { name }).then(
          () => 'signed',
          () => 'refused',
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'signed')).toHaveLength(2);
    expect(await problemOf(signPower(oneLink, { name: 'Johanna de Vries' }))).toBe('power_already_signed');
    expect(await problemOf(declinePower(oneLink, { reason: 'Toch niet' }))).toBe('power_already_signed');
    expect(await rowOf(orderId)).toBe('busy power_of_attorney_being_judged');
    expect(await db().workItem.count({ where: { orderId, kind: 'power_of_attorney' } })).toBe(1);
    expect(await db().orderEvent.count({ where: { orderId, name: 'power_signed' } })).toBe(2);
  });

  it('the signed PDF lists signatures with moments and fingerprints, which the page shows too', async () => {
    const { actor, orderId, oneLink } = await complete();
    const { bytes, fileName, contentType } = await readPowerFile(actor, orderId);
    const text = pagesOf(bytes).join(' ');
    const seen = await readSigning(oneLink);
    expect([fileName.endsWith('.pdf'), contentType]).toEqual([true, 'application/pdf']);
    expect(infoOf(bytes)).toMatchObject({ Tagged: 'yes' });
    expect(text).toContain('als “Johanna de Vries”');
    expect(text).toContain('als “P. van den Berg”');
    expect(text.replaceAll(' ', '')).toContain(seen.signed?.hash);
    expect(text).toContain('Translation: Power of attorney');
    expect(Buffer.compare(bytes, (await readSignatoryFile(oneLink)).bytes)).toBe(0);
  });

  it('is signed by the own name alone, and not for somebody else', async () => {
    const { oneLink, two, actor } = await signing();
    expect(await problemOf(signPower(oneLink, { name: 'Pieter van den Berg' }))).toBe('invalid_input');
    const stranger: Actor = {
      kind: 'link',
      linkId: two.id,
      purpose: 'approve_order',
      subjectId: two.id,
      sessionId: '',
    };
    for (const other of [actor, stranger, { kind: 'nobody' } as const]) {
      expect(await problemOf(signPower(other, { name: 'Pieter van den Berg' }))).toBe('not_found');
      expect(await problemOf(readSigning(other))).toBe('not_found');
    }
  });

  it('a refusal reaches the applicant; the place is taken by somebody else, and the first one is out', async () => {
    const { actor, orderId, email, one, oneLink, twoLink } = await signing();
    await signPower(twoLink, { name: 'Pieter van den Berg' });
    await declinePower(oneLink, { reason: 'Ik ben geen bestuurder meer.' });
    expect(await rowOf(orderId)).toBe('failed power_of_attorney_declined');
    await runJobs();
    const [mail] = await parsed(email, /niet getekend/);
    expect(mail?.text).toContain('Ik ben geen bestuurder meer.');
    const next = {
      firstName: 'Eva',
      lastName: 'Smit',
      jobTitle: 'Bestuurder',
      email: 'eva@voorbeeld.nl',
      locale: 'nl',
    } as const;
    const pointed = { orderId, signatoryId: one.id };
    await changeSignatory(actor, pointed, next);
    expect(await rowOf(orderId)).toBe('todo power_of_attorney_at_signatories');
    expect(await problemOf(readSigning(oneLink))).toBe('not_found');
    expect(await problemOf(signPower(oneLink, { name: 'Eva Smit' }))).toBe('not_found');
    await mailSignatoryAgain(actor, pointed);
    await signPower(await linkOf({ ...one, ...next }), { name: 'Eva Smit' });
    expect(await rowOf(orderId)).toBe('busy power_of_attorney_being_judged');
    expect(await problemOf(changeSignatory(actor, pointed, next))).toBe('power_not_open');
  });

  it('reminders go out on their days, once each, and stop by themselves', async () => {
    const { actor, orderId, one, two, twoLink } = await signing();
    await signPower(twoLink, { name: 'Pieter van den Berg' });
    const reminders = (signatoryId: string) =>
      db().mail.count({ where: { signatoryId, template: 'power_of_attorney_reminder' } });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    for (const [days, expected] of [
      [1, 0],
      [2, 1],
      [2.5, 1],
      [5, 2],
      [11, 3],
      [40, 3],
    ] as const) {
      await remindSignatories(inDays(days));
      expect(await reminders(one.id)).toBe(expected);
    }
    expect(await reminders(two.id)).toBe(0);
    const other = await signing();
    await withdrawPower(other.actor, other.orderId);
    await remindSignatories(inDays(3));
    expect(await reminders(other.one.id)).toBe(0);
    expect(await problemOf(signPower(other.oneLink, { name: 'Johanna de Vries' }))).toBe('power_closed');
    expect(await problemOf(makePower(actor, orderId, twoSignatories()))).toBe('power_under_way');
  });
});

describe('S0-ACT-06 four eyes on a power of attorney', () => {
  it('two different employees accept it, and the authority row passes', async () => {
    const { orderId, email } = await complete();
    const [first, second, sales] = [await staff('validation'), await staff('admin'), await staff('sales')];
    const judge = (actor: Actor, judgement: 'check' | 'accept') =>
      judgePower(actor, { orderId, judgement, reason: 'Uittreksel vergeleken' });
    expect(await problemOf(judge(sales, 'check'))).toBe('forbidden');
    expect(await problemOf(judge(first, 'accept'))).toBe('power_needs_second');
    await judge(first, 'check');
    expect(await problemOf(judge(first, 'accept'))).toBe('power_needs_second');
    expect(await readJudging(first, orderId)).toMatchObject({ mayAccept: false, waitsForColleague: true });
    const seen = await readJudging(second, orderId);
    expect(seen).toMatchObject({ mayAccept: true, checked: { name: 'Jo de Vries' } });
    expect('register' in seen && seen.register?.map(({ ground, signed }) => [ground, signed])).toEqual([
      ['sole_director', 1],
      ['joint_director', 2],
      ['limited_power', null],
    ]);
    await judge(second, 'accept');
    expect(await rowOf(orderId)).toBe('passed power_of_attorney_accepted');
    expect(await problemOf(judge(second, 'accept'))).toBe('power_already_judged');
    expect(await db().workItem.count({ where: { orderId, kind: 'power_of_attorney', doneAt: null } })).toBe(
      0,
    );
    await runJobs();
    expect(await parsed(email, /Volmacht goedgekeurd/)).toHaveLength(1);
  });

  it('the database itself refuses one employee for both', async () => {
    const { orderId } = await complete();
    const { id } = await db().powerOfAttorney.findFirstOrThrow({ where: { orderId } });
    const same = {
      checkedBy: id,
      checkedAt: new Date(),
      decidedBy: id,
      decidedAt: new Date(),
      decision: 'passed',
    } as const;
    await expect(db().powerOfAttorney.update({ where: { id }, data: same })).rejects.toThrow(/two_people/);
    const alone = { decidedBy: id, decidedAt: new Date(), decision: 'passed' } as const;
    await expect(db().powerOfAttorney.update({ where: { id }, data: alone })).rejects.toThrow(
      /accepted_by_two/,
    );
  });

  it('a refusal by one reaches the applicant with what to do, and a new one can be made', async () => {
    const { actor, orderId, email } = await complete();
    const reason = 'Mevrouw De Vries staat niet in het register.';
    await judgePower(await staff('validation'), { orderId, judgement: 'refuse', reason });
    expect(await rowOf(orderId)).toBe('failed power_of_attorney_refused');
    await runJobs();
    const [mail] = await parsed(email, /niet aangenomen/);
    expect(mail?.text).toContain(reason);
    expect(mail?.text).toContain('Maak een nieuwe volmacht');
    await makePower(actor, orderId, twoSignatories());
    expect(await rowOf(orderId)).toBe('todo power_of_attorney_at_signatories');
  });
});

describe('S0-DOC-08 a power of attorney on paper', () => {
  const file = (bytes: Uint8Array, fileName = 'volmacht.pdf', declaredType = 'application/pdf') => ({
    bytes,
    fileName,
    declaredType,
  });

  it('the PDF has lines for a pen; its scan is sealed, judged, and opens for whoever may see it alone', async () => {
    const { actor, orderId } = await jointOrder();
    await makePower(actor, orderId, { way: 'scan', locale: 'en', signatories: [] });
    expect(await rowOf(orderId)).toBe('todo power_of_attorney_on_paper');
    const paper = await readPowerFile(actor, orderId);
    expect(pagesOf(paper.bytes).join(' ')).toContain('Date and place');
    const evil = new TextEncoder().encode('%PDF-1.7 nothing more');
    expect(await problemOf(bringScan(actor, orderId, file(evil)))).toBe('invalid_input');
    await bringScan(actor, orderId, file(paper.bytes));
    expect(await problemOf(bringScan(actor, orderId, file(paper.bytes)))).toBe('power_not_open');
    const { id, bytes: sealed } = await db().document.findFirstOrThrow({ where: { orderId } });
    expect(Buffer.from(sealed ?? []).includes('%PDF')).toBe(false);
    expect(Buffer.compare((await readDocument(actor, id)).bytes, paper.bytes)).toBe(0);
    expect(Buffer.compare((await readDocument(await staff('validation'), id)).bytes, paper.bytes)).toBe(0);
    expect(await db().auditEntry.count({ where: { action: 'read_document', objectId: id } })).toBe(1);
    const strangers = [(await makeCustomer()).actor, await staff('sales'), { kind: 'nobody' } as const];
    for (const stranger of strangers) {
      expect(await problemOf(readDocument(stranger, id))).toBe('not_found');
      expect(await problemOf(readPowerFile(stranger, orderId))).toBe('not_found');
    }
    expect(await readPower(actor, orderId)).toMatchObject({ power: { state: 'judging', document: { id } } });
  });

  it('one begun on line may be finished on paper; its links then open nothing', async () => {
    const { actor, orderId, oneLink } = await signing();
    const { bytes } = await readPowerFile(actor, orderId);
    await bringScan(actor, orderId, file(bytes));
    expect(await rowOf(orderId)).toBe('busy power_of_attorney_being_judged');
    expect(await problemOf(signPower(oneLink, { name: 'Johanna de Vries' }))).toBe('power_closed');
  });
});
