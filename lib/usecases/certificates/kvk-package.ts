import { now } from '@/lib/base/clock';
import type { Actor } from '@/lib/domain/account/actor';
import type { Locale } from '@/lib/domain/locale';
import { checkAcceptance } from '@/lib/pki/acceptance/check-acceptance';
import { certificateFileName } from '@/lib/pki/file-names';
import { makeKvkPackage } from '@/lib/pki/kvk-package';
import { testRoots } from '@/lib/published/published';
import { type AcceptanceWords, acceptanceText, acceptanceView } from '@/lib/views/acceptance-view';
import { translator } from '@/lib/views/messages/translate';
import { currentCertificate, type PublicFile } from './download-certificate';

/**
 * The certificate as KVK takes it, judged by every requirement that can be judged without asking outside, with the steps
 * to hand it in (M60, S2-I04 to S2-I08). Throws `not_found` and `certificate_not_ready`.
 */
export async function kvkPackage(actor: Actor, orderId: string, locale: Locale): Promise<PublicFile> {
  const { name, chain, issuedAt } = await currentCertificate(actor, orderId);
  const [leaf, ...issuers] = chain;
  const time = now();
  const anchors = (await testRoots()).map((certificate) => ({ certificate }));
  const fileName = certificateFileName(name, 'pem');
  const report = await checkAcceptance({
    file: leaf,
    fileName: 'certificate.der',
    chain: issuers,
    anchors,
    time,
  });
  const t = translator(locale, 'kvkPackage');
  // The keys of its words are made of codes, which the translator checks in literals only.
  const words = translator(locale, 'acceptance') as unknown as AcceptanceWords;
  const steps = (['one', 'two', 'three', 'four', 'five', 'six'] as const).map(
    (step, index) => `${index + 1}. ${t(`steps.${step}`, { file: fileName })}`,
  );
  const texts = {
    [`${t('readMe')}.txt`]: [t('title'), '', t('about'), '', ...steps, '', t('never'), t('expiry'), ''].join(
      '\r\n',
    ),
    [`${t('checked')}.txt`]: acceptanceText(acceptanceView(report, time), words, locale),
  };
  return {
    filename: fileName.replace(/\.pem$/, '-kvk.zip'),
    contentType: 'application/zip',
    content: makeKvkPackage({ name, chain, issuedAt, texts }),
  };
}
