import Link from 'next/link';
import { useTranslations } from 'next-intl';

const item =
  'inline-flex min-h-8 items-center text-on-band-soft no-underline hover:text-on-band hover:underline';

/** Who we are, and who we are not, under every page. */
export function Footer() {
  const t = useTranslations('site');
  const about = useTranslations('shop.footer');
  const acceptance = useTranslations('acceptance');
  const status = useTranslations('status');
  const developers = useTranslations('developers');
  return (
    <footer className="on-band relative mt-16 overflow-hidden bg-band text-on-band no-print">
      <div aria-hidden className="rosette absolute -right-24 -top-20 size-96 text-on-band opacity-[0.16]" />
      <div className="relative mx-auto grid max-w-7xl gap-8 px-4 py-10 text-sm sm:px-6 sm:grid-cols-3 md:grid-cols-[minmax(0,2fr)_1fr_1fr_1fr]">
        <div className="max-w-prose space-y-3 text-on-band-soft max-md:col-span-full">
          <p className="font-serif text-xl font-semibold text-on-band">{t('brand')}</p>
          <p>{t('footer.about')}</p>
          <p>{t('footer.origin')}</p>
        </div>
        <FooterList
          title={t('footer.shop')}
          links={[
            { href: '/find', text: t('find') },
            { href: '/products', text: t('products') },
            { href: '/acceptance-test', text: acceptance('footer') },
            { href: '/cart', text: t('cart') },
          ]}
        />
        <FooterList
          title={t('footer.customer')}
          links={[
            { href: '/sign-in', text: t('signIn') },
            { href: '/certificates', text: t('side.certificates') },
            { href: '/developers', text: developers('footer') },
          ]}
        />
        <FooterList
          title={about('about')}
          links={[
            { href: '/contact', text: about('contact') },
            { href: '/status', text: status('footer') },
            { href: '/terms', text: about('terms') },
            { href: '/privacy', text: about('privacy') },
          ]}
        />
      </div>
    </footer>
  );
}

function FooterList({ title, links }: { title: string; links: readonly { href: string; text: string }[] }) {
  return (
    <div>
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-2">
        {links.map(({ href, text }) => (
          <li key={href}>
            <Link href={href} className={item}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
