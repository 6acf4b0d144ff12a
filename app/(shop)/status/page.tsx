import type { Metadata } from 'next';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PartList } from '@/components/status/part-list';
import { SilenceTable } from '@/components/status/silence-table';
import { DateText } from '@/components/ui/date-text';
import { PageHeader } from '@/components/ui/page-header';
import { readStatus } from '@/lib/usecases/health/read-status';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('status'))('title') };
}

/** How we are, and how DigiCert is as far as we know; for everybody (M74). */
export default async function StatusPage() {
  await connection();
  const [{ at, parts, silences }, t] = await Promise.all([readStatus(), getTranslations('status')]);
  const well = parts.every(({ state }) => state === 'ok');
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t(well ? 'well' : 'trouble')} lead={t('lead')} />
      <PartList parts={parts} />
      <p className="mt-3 text-sm text-soft">
        {t('at')} <DateText at={at} style="datetime" />. {t('again')}
      </p>
      <section aria-labelledby="silences" className="mt-10">
        <h2 id="silences" className="mb-4 text-xl font-semibold">
          {t('silences.title')}
        </h2>
        <SilenceTable silences={silences} />
      </section>
    </div>
  );
}
