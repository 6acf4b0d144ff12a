import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Code, ExampleBlock } from '@/components/developers/example-block';
import { EndpointTable, ProblemTable } from '@/components/developers/reference';
import { StaticPage } from '@/components/shop/static-page';
import { ClientMessages } from '@/components/site/client-messages';
import { env } from '@/lib/base/env';
import { requestLimits } from '@/lib/usecases/api-keys/count-request';
import { endpoints } from '@/lib/web/api/endpoints/all';
import { examples } from '@/lib/web/api/examples';
import { explainedRefusals } from '@/lib/web/api/problem-details';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('developers'))('title') };
}

/** How a customer's program talks to us (M70): quick start, examples, every request and every refusal. */
export default async function DevelopersPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('developers')]);
  const limits = { reads: requestLimits.reads.tries, writes: requestLimits.writes.tries };
  const rules = (
    <>
      <p>{t('rules.paging')}</p>
      <p>{t('rules.limits', limits)}</p>
      <p>{t('rules.once')}</p>
      <p>{t('rules.order')}</p>
      <p>{t('rules.change')}</p>
      <p>{t('rules.request')}</p>
    </>
  );
  const sections = [
    { id: 'start', title: t('start.title'), text: <Start /> },
    { id: 'examples', title: t('examples.title'), text: <Examples /> },
    { id: 'requests', title: t('endpoints.title'), text: <EndpointTable rows={endpoints.map(line)} /> },
    { id: 'rules', title: t('rules.title'), text: rules },
    {
      id: 'problems',
      title: t('problems.title'),
      text: (
        <>
          <p>{t('problems.text')}</p>
          <ProblemTable rows={explainedRefusals(locale)} />
        </>
      ),
    },
  ];
  return (
    <ClientMessages of={['ui']}>
      <StaticPage title={t('title')} lead={t('lead')} sections={sections} />
    </ClientMessages>
  );
}

const line = ({ id, method, path, scope }: (typeof endpoints)[number]) => ({
  id,
  method,
  path: `/api/v1${path}`,
  scope,
});

async function Start() {
  const t = await getTranslations('developers');
  return (
    <>
      <p>
        {t('start.key')} <Link href="/account/keys">{t('start.makeKey')}</Link>
      </p>
      <p>{t('start.set')}</p>
      <Code
        title={t('examples.shell')}
        name={t('environment')}
        text={`export ZEGEL_URL=${env().APP_URL}\nexport ZEGEL_KEY=zgl_…`}
      />
      <p>
        {t('start.document')} <a href="/api/v1/openapi.json">{t('start.openapi')}</a>
      </p>
      <p>
        {t('start.acceptance')} <Link href="/acceptance-test">{t('start.toAcceptance')}</Link>
      </p>
      <p>
        {t('start.webhooks')} <Link href="/webhooks">{t('start.toWebhooks')}</Link>
      </p>
    </>
  );
}

async function Examples() {
  const t = await getTranslations('developers.examples');
  return (
    <>
      <p>{t('text')}</p>
      {examples.map((example) => (
        <ExampleBlock key={example.id} example={example} />
      ))}
    </>
  );
}
