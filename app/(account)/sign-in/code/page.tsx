import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CodeStep } from '@/components/account/code-step';
import { NarrowPage } from '@/components/account/narrow-page';
import { ClientMessages } from '@/components/site/client-messages';
import { readCookie, signInCookie } from '@/lib/web/cookies';
import { localPath, signInPath } from '@/lib/web/local-path';
import { giveCode, giveRecoveryCode } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('code.title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Second step of signing in; without a first step it starts there. */
export default async function CodePage({ searchParams }: Props) {
  const next = localPath((await searchParams).next, '');
  if (!(await readCookie(signInCookie))) redirect(signInPath(next));
  return (
    <NarrowPage>
      <ClientMessages of={['signIn']}>
        <CodeStep
          giveCode={giveCode}
          giveRecoveryCode={giveRecoveryCode}
          next={next}
          restart={signInPath(next)}
        />
      </ClientMessages>
    </NarrowPage>
  );
}
