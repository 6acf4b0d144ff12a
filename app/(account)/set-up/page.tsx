import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NarrowPage } from '@/components/account/narrow-page';
import { SetUpClosed } from '@/components/account/set-up-closed';
import { SetUpFlow } from '@/components/account/set-up-flow';
import { ClientMessages } from '@/components/site/client-messages';
import { isProblem } from '@/lib/domain/problem';
import { readSetUp, type SetUpStep } from '@/lib/usecases/accounts/read-set-up';
import { readCookie, signInCookie } from '@/lib/web/cookies';
import { currentActor, linkActor } from '@/lib/web/session';
import { choosePassword, confirmApp, finish, givePassword, giveQuestions, showCodes } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setUp'))('title') };
}

/** Where the set-up stands for whoever holds a set-up session; else why there is nothing to do here. */
async function readStep(): Promise<SetUpStep | 'done' | 'none'> {
  const actor = await linkActor();
  if (actor?.purpose !== 'set_up_account') return 'none';
  try {
    return await readSetUp(actor, await readCookie(signInCookie));
  } catch (error) {
    if (isProblem(error)) return error.code === 'set_up_done' ? 'done' : 'none';
    throw error;
  }
}

/** S0-1.2: one set-up for both routes, straight after buying and from the mail. */
export default async function SetUpPage() {
  const step = await readStep();
  if (step === 'done' || step === 'none') {
    const { kind } = await currentActor();
    if (kind === 'user') redirect('/subscriptions');
    return (
      <NarrowPage>
        <SetUpClosed why={step} />
      </NarrowPage>
    );
  }
  return (
    <NarrowPage>
      <ClientMessages of={['setUp', 'security']}>
        <SetUpFlow
          view={step}
          actions={{ choosePassword, givePassword, giveQuestions, confirmApp, showCodes, finish }}
        />
      </ClientMessages>
    </NarrowPage>
  );
}
