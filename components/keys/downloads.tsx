import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { certificateFileName } from '@/lib/pki/file-names';

/** Format in the address to extension of the file. */
const formats = [
  ['p7b', 'p7b'],
  ['pem', 'pem'],
  ['crt', 'crt'],
  ['der', 'cer'],
  ['zip', 'zip'],
] as const;

interface DownloadsProps {
  orderId: string;
  commonName: string;
}

/** The public part in every form in which it is asked for (S0-1.5.5c). */
export function Downloads({ orderId, commonName }: DownloadsProps) {
  const t = useTranslations('createCertificate.downloads');
  return (
    <section aria-labelledby="downloads" className="space-y-3">
      <h2 id="downloads" className="text-xl font-semibold">
        {t('title')}
      </h2>
      <p className="text-soft">{t('text')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {formats.map(([format, extension]) => {
          const name = certificateFileName(commonName, extension);
          return (
            <li key={format} className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
              <a
                href={`/api/orders/${orderId}/certificate/${format}`}
                download
                aria-label={t('download', { name })}
                className="link inline-flex min-h-8 min-w-0 items-center gap-2 font-medium sm:w-72"
              >
                <Download aria-hidden className="size-4.5 shrink-0" />
                <span className="min-w-0 break-all">{name}</span>
              </a>
              <span className="min-w-0 flex-1 basis-60 text-sm text-soft">{t(format)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
