import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { certificateFileName } from '@/lib/pki/file-names';
import { Disclosure } from '../ui/disclosure';

const steps = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** M60: the certificate as KVK takes it, with the steps to hand it in (S2-I04 to S2-I08). */
export function KvkPackage({ orderId, commonName }: { orderId: string; commonName: string }) {
  const t = useTranslations('kvkPackage');
  const file = certificateFileName(commonName, 'pem');
  return (
    <section aria-labelledby="kvk-package" className="space-y-3">
      <h2 id="kvk-package" className="text-xl font-semibold">
        {t('section')}
      </h2>
      <p className="max-w-[65ch]">{t('intro')}</p>
      <a
        href={`/api/orders/${orderId}/kvk-package`}
        download
        className="link inline-flex min-h-8 items-center gap-2 font-medium"
      >
        <Download aria-hidden className="size-4.5 shrink-0" />
        {t('download')}
      </a>
      <Disclosure summary={t('how')}>
        <ol className="max-w-[65ch] list-decimal space-y-2 pl-6">
          {steps.map((step) => (
            <li key={step}>{t(`steps.${step}`, { file })}</li>
          ))}
        </ol>
        <p className="mt-3 max-w-[65ch]">{t('never')}</p>
        <p className="mt-2 max-w-[65ch]">{t('expiry')}</p>
      </Disclosure>
    </section>
  );
}
