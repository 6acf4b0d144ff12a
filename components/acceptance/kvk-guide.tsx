import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';

const toGet = ['one', 'two', 'three', 'four', 'five', 'six'] as const;
const toSubmit = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

/** What KVK explains about certificates (S2-I01 to S2-I19): whether one is needed, which, how to get it and keep it. */
export function KvkGuide() {
  const t = useTranslations('kvkGuide');
  const submit = useTranslations('kvkPackage');
  return (
    <section aria-labelledby="kvk-guide" className="mt-12 max-w-[65ch] space-y-3">
      <h2 id="kvk-guide" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <Disclosure summary={t('need.title')}>
        <p>{t('need.default')}</p>
        <p>{t('need.order')}</p>
      </Disclosure>
      <Disclosure summary={t('which.title')}>
        <p>{t('which.government')}</p>
        <p>{t('which.others')}</p>
        <p>{t('which.server')}</p>
        <p>{t('which.ask')}</p>
        <Onward href="/find">{t('which.find')}</Onward>
      </Disclosure>
      <Disclosure summary={t('issuer.title')}>
        <p>
          {t.rich('issuer.approved', {
            link: (words) => (
              <a href="https://www.logius.nl/" rel="noreferrer" className="link">
                {words}
              </a>
            ),
          })}
        </p>
        <p>{t('issuer.help')}</p>
        <Onward href="/contact">{t('issuer.contact')}</Onward>
      </Disclosure>
      <Disclosure summary={t('get.title')}>
        <Steps>{toGet.map((step) => t(`get.${step}`))}</Steps>
      </Disclosure>
      <Disclosure summary={submit('how')}>
        <Steps>{toSubmit.map((step) => submit(`steps.${step}`, { file: t('file') }))}</Steps>
      </Disclosure>
      <Disclosure summary={t('keep.title')}>
        <p>{t('keep.term')}</p>
        <p>{t('keep.expiry')}</p>
        <p>{t('keep.cost')}</p>
        <Onward href="/products">{t('keep.products')}</Onward>
      </Disclosure>
    </section>
  );
}

function Steps({ children }: { children: readonly string[] }) {
  return (
    <ol className="list-decimal space-y-2 pl-6">
      {children.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Onward({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p>
      <Link href={href} className="link">
        {children}
      </Link>
    </p>
  );
}
