import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { StandInEnv } from '../shared/stand-in-app';
import { codePage, documentPage, resultPage, scanPage, selfiePage, unknownPage } from './app-pages';
import type { Office } from './office';
import type { Verification } from './records';

const PAGES = { document: documentPage, scan: scanPage, selfie: selfiePage } as const;

/**
 * The identity app as the representative meets it, `/app/:id`. One address for all steps: it shows where the person
 * is, so one can stop and come back. Only the browser that typed the code may go on.
 */
export function identityApp(office: Office): Hono<StandInEnv> {
  const app = new Hono<StandInEnv>();
  app.get('/:id', (c) => {
    const verification = office.find(c.req.param('id'));
    if (!verification) return c.html(unknownPage(), 404);
    return c.html(presentPage(c, verification));
  });
  app.post('/:id/:step', async (c) => {
    const verification = office.find(c.req.param('id'));
    if (!verification) return c.html(unknownPage(), 404);
    const form = await c.req.parseBody();
    const step = c.req.param('step');
    const refusal =
      step === 'code'
        ? enterCode(c, office, verification, String(form.code ?? ''))
        : takeStep(c, office, verification, step, form);
    return refusal ?? c.redirect(`/app/${verification.id}`, 303);
  });
  return app;
}

function presentPage(c: Context, verification: Verification) {
  const { status } = verification;
  if (status === 'submitted' || status === 'passed' || status === 'failed') return resultPage(verification);
  return hasKey(c, verification) ? PAGES[verification.step](verification) : codePage(verification);
}

function cookieName(verification: Verification): string {
  return `identity_app_${verification.id}`;
}

function hasKey(c: Context, verification: Verification): boolean {
  return verification.appKey !== undefined && getCookie(c, cookieName(verification)) === verification.appKey;
}

function isUnderWay(verification: Verification): boolean {
  return verification.status === 'created' || verification.status === 'started';
}

function enterCode(c: Context, office: Office, verification: Verification, code: string) {
  if (!isUnderWay(verification)) return null;
  const appKey = office.enter(verification, code);
  if (appKey === null) return c.html(codePage(verification, true), 400);
  const path = `/app/${verification.id}`;
  setCookie(c, cookieName(verification), appKey, { path, httpOnly: true, sameSite: 'Lax' });
  return null;
}

/** Does the step when it is this step's turn; a repeated or early one only leads to the present page. */
function takeStep(
  c: Context,
  office: Office,
  verification: Verification,
  step: string,
  form: Record<string, unknown>,
) {
  if (!isUnderWay(verification) || !hasKey(c, verification)) return null;
  if (step === 'other-document') office.backToDocument(verification);
  if (step !== verification.step) return null;
  if (step === 'scan') office.scanned(verification);
  if (step === 'selfie') office.submit(verification);
  return step === 'document' ? chooseDocument(c, office, verification, form.document) : null;
}

function chooseDocument(c: Context, office: Office, verification: Verification, chosen: unknown) {
  if (chosen === 'driving_licence') return c.html(documentPage(verification, 'refused'), 400);
  if (chosen !== 'passport' && chosen !== 'identity_card') {
    return c.html(documentPage(verification, 'missing'), 400);
  }
  office.chooseDocument(verification, chosen);
  return null;
}
