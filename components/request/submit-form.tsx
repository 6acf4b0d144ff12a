'use client';

import { useTranslations } from 'next-intl';
import type { KeyOrder } from '@/lib/views/key-order';
import { CheckboxField } from '../form/checkbox-field';
import { Form } from '../form/form';
import { SubmitButton } from '../form/submit-button';
import { Notice } from '../ui/notice';
import { BrowserLacks } from './browser-lacks';
import { SubmitDocuments } from './submit-documents';
import { SubmitOutcome } from './submit-outcome';
import { SubmitProgress } from './submit-progress';
import { type SubmitRequest, useSubmission } from './use-submission';

interface SubmitFormProps {
  orderId: string;
  termsVersion: string;
  /** The key to make; undefined with an own request. */
  keyOrder: KeyOrder | undefined;
  /** The applicant's own request. */
  csr: string | undefined;
  /** Who gets the first mail. */
  mailedTo: string;
  /** A person's certificate, whose key is made on a device. */
  forPerson: boolean;
  /** The CA has an organisation like this one and made none (S4-R32). */
  organisationKnown: boolean;
  submit: SubmitRequest;
}

const schema = () => import('./accept-schema').then((rules) => rules.acceptSchema);

/** The terms and the button that sends the request; a key for the browser is made on the way, in a worker. */
export function SubmitForm({
  termsVersion,
  mailedTo,
  forPerson,
  organisationKnown,
  ...submission
}: SubmitFormProps) {
  const t = useTranslations('request.check');
  const { send, state } = useSubmission({ ...submission, termsVersion });
  return (
    <section aria-labelledby="terms" className="space-y-5">
      <h2 id="terms" className="text-xl font-semibold">
        {t('termsTitle')}
      </h2>
      <SubmitDocuments version={termsVersion} />
      {submission.keyOrder ? <BrowserLacks orderId={submission.orderId} /> : null}
      <Form<Ticks> schema={schema} defaults={{ accepted: false, anotherOrganisation: false }} action={send}>
        {organisationKnown ? <AnotherOrganisation /> : null}
        <CheckboxField name="accepted" label={<TermsLabel version={termsVersion} forPerson={forPerson} />} />
        <p className="max-w-[65ch] text-soft">
          {t(forPerson ? 'afterwardsPerson' : 'afterwards', { email: mailedTo })}
        </p>
        <SubmitOutcome orderId={submission.orderId} outcome={state.outcome} />
        <SubmitProgress step={state.step} onCancel={state.cancel} />
        <SubmitButton busyText={t('submitting')}>{t('submit')}</SubmitButton>
      </Form>
    </section>
  );
}

interface Ticks {
  accepted: boolean;
  anotherOrganisation: boolean;
}

/** Making a second organisation is an explicit act, never the ordinary way. */
function AnotherOrganisation() {
  const t = useTranslations('request.check.organisationKnown');
  return (
    <Notice kind="warning" title={t('title')}>
      <p className="mb-4">{t('text')}</p>
      <CheckboxField name="anotherOrganisation" optional label={t('label')} hint={t('hint')} />
    </Notice>
  );
}

function TermsLabel({ version, forPerson }: { version: string; forPerson: boolean }) {
  const t = useTranslations('request.check');
  return t.rich(forPerson ? 'acceptPerson' : 'accept', {
    version,
    csa: (words) => (
      <a href="https://www.digicert.com/certificate-terms" target="_blank" rel="noreferrer">
        {words}
        <span className="sr-only"> ({t('newWindow')})</span>
      </a>
    ),
    terms: (words) => (
      <a href="https://www.digicert.com/certificate-terms" target="_blank" rel="noreferrer">
        {words}
        <span className="sr-only"> ({t('newWindow')})</span>
      </a>
    ),
    msa: (words) => (
      <a href="https://www.digicert.com/master-services-agreement" target="_blank" rel="noreferrer">
        {words}
        <span className="sr-only"> ({t('newWindow')})</span>
      </a>
    ),
  });
}
