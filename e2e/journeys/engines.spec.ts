import { randomBytes } from 'node:crypto';
import { openWorkshop } from '@/lib/pki/testing/commands';
import {
  type Engine,
  fill,
  forbidden,
  keepFiles,
  keepForbidden,
  press,
  sees,
  takeFile,
} from '../engines/engine';
import { openFirefox } from '../engines/firefox';
import { openWebKit } from '../engines/webkit';
import type { Mailbox } from '../fixtures/mailbox';
import { newCustomer, newRepresentative } from '../fixtures/people';
import { expect, test } from '../fixtures/test';
import type { Visit } from '../fixtures/visit';
import { wordsIn } from '../fixtures/words';
import { openRequest } from '../pages/account';
import { becomeCustomer } from '../pages/customer';
import { approve, beIdentified } from '../pages/link';
import { expectCheck, expectTurn } from '../pages/order';
import * as request from '../pages/request';
import { isPair, openP12 } from '../proofs/p12';

test.setTimeout(300_000);

const { createCertificate: words } = wordsIn('nl');

/** From the shop to an order whose certificate waits; gives the mailed link to the key page. */
async function orderUpToTheKey(applicant: Visit, representative: Visit, mailbox: Mailbox): Promise<string> {
  const [customer, person] = [newCustomer('Eefje'), newRepresentative()];
  await becomeCustomer(applicant, customer);
  await openRequest(applicant);
  const label = `TestBVDonald-${randomBytes(4).toString('hex')}`;
  await request.answerAll(applicant, { representative: person, years: 1, bits: 2048, label });
  await request.submit(applicant);
  await request.submitted(applicant);
  await expectCheck(applicant, 'organisation', 'passed');
  await beIdentified(representative, mailbox, person.email);
  await expectCheck(applicant, 'identity', 'passed');
  await approve(representative, mailbox, person.email);
  await expectTurn(applicant, applicant.words.order.turn.applicant);
  return mailbox.link(await mailbox.newest(customer.email, 'Create Your DigiCert'));
}

/** A browser without the key: it makes another, gets another certificate, and packs a file that openssl opens. */
async function makeFileIn(engine: Engine): Promise<void> {
  const password = `Groene Wolken ${randomBytes(4).toString('hex')} 42!`;
  await keepFiles(engine);
  await keepForbidden(engine);
  await press(engine, words.key.make);
  await sees(engine, words.key.here.title, 120);
  await fill(engine, words.password.own, password);
  await fill(engine, words.password.again, password);
  await press(engine, words.password.submit);
  await sees(engine, words.made.title, 60);
  expect(await forbidden(engine)).toEqual([]);
  const workshop = openWorkshop();
  const opened = openP12(workshop, workshop.put('made.p12', await takeFile(engine)), password);
  expect(isPair(workshop, opened)).toBe(true);
  workshop.close();
}

test('M52 S0-1.5.1b the certificate file is made in Firefox and in WebKit, which have not the key', async ({
  open,
  mailbox,
}) => {
  const engines = (await Promise.all([openFirefox('nl'), openWebKit('nl')])).filter(
    (one) => one !== undefined,
  );
  test.skip(engines.length === 0, 'This machine offers neither Firefox nor WebKit.');
  try {
    const link = await orderUpToTheKey(await open('nl'), await open('nl'), mailbox);
    // The link works until a certificate was made: each opens it before any makes one.
    for (const engine of engines) {
      await engine.goto(link);
      await sees(engine, words.key.elsewhere.title, 60);
    }
    for (const engine of engines) await test.step(engine.name, () => makeFileIn(engine));
  } finally {
    await Promise.all(engines.map((engine) => engine.close()));
  }
});
