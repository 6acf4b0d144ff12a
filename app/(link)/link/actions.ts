'use server';

import { redirect } from 'next/navigation';
import { linkTokenSchema } from '@/components/account/schemas';
import type { LinkPurpose } from '@/lib/domain/account/link';
import { mailLinkAgain } from '@/lib/usecases/links/mail-link-again';
import { openLink } from '@/lib/usecases/links/open-link';
import { openAction } from '@/lib/web/action';
import { keepCookie, linkCookie } from '@/lib/web/cookies';
import { linkPaths } from '@/lib/web/link-path';
import { beginInLocale } from '@/lib/web/preferences';

const ofRepresentative: ReadonlySet<LinkPurpose> = new Set<LinkPurpose>(['verify_identity', 'approve_order']);

/** Exchanges the token of a mailed link for a short session and leads to the page of its act. */
export const openMailedLink = openAction({
  schema: linkTokenSchema,
  run: async (_actor, { token }) => {
    const session = await openLink(token);
    await keepCookie(linkCookie, session.token);
    // A representative has a language of their own, in which the mail was; everybody else has chosen on our pages.
    if (ofRepresentative.has(session.purpose)) await beginInLocale(session.locale);
    redirect(linkPaths[session.purpose]);
  },
});

/** Sends the mail of an expired link again, to the same address. */
export const mailAgain = openAction({
  schema: linkTokenSchema,
  run: (_actor, { token }) => mailLinkAgain(token),
});
