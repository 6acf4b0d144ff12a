import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StepClosed, StepPage } from '@/components/handover/step-page';
import { ClientMessages } from '@/components/site/client-messages';
import { env } from '@/lib/base/env';
import { readStep } from '@/lib/usecases/handovers/read-step';
import { linkPage, orClosed } from '@/lib/web/page';
import { lookUp, save } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('handover'))('step.page'), robots: { index: false } };
}

/** A colleague answers one question of a request, by the link in the mail (M31). */
export default async function YourStepPage() {
  const step = await orClosed(readStep(await linkPage('hand_over_step')));
  if ('closed' in step) return <StepClosed withdrawn={step.closed === 'link_withdrawn'} />;
  return (
    <ClientMessages of={['request', 'csr', 'dcvMethod', 'handover']}>
      <StepPage step={step} validationEmail={env().VALIDATION_EMAIL} actions={{ save, lookUp }} />
    </ClientMessages>
  );
}
