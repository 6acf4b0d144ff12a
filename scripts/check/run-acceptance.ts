import { basename } from 'node:path';
import type { Verdict } from '@/lib/domain/acceptance/row';
import { checkAcceptance } from '@/lib/pki/acceptance/check-acceptance';
import { acceptanceText, acceptanceView } from '@/lib/views/acceptance-view';
import type { Options } from './options';
import { readBytes, readObjects } from './read-files';
import { acceptanceWords } from './words';

const codes: Readonly<Record<Verdict, number>> = { passed: 0, failed: 1, not_all_known: 3 };

/** The acceptance test of KVK on one file. */
export async function runAcceptance(options: Options): Promise<{ text: string; code: number }> {
  const { file, files, time, kvkNumber, algorithms, lang } = options;
  const [crls, ocspAnswers, anchors, chain] = await Promise.all([
    readObjects(files.crl),
    readObjects(files.ocsp),
    readObjects(files.anchors),
    Promise.all(files.chain.map(readBytes)),
  ]);
  const report = await checkAcceptance({
    file: await readBytes(file),
    ...(file !== '-' && { fileName: basename(file) }),
    chain,
    anchors: anchors.map((certificate) => ({ certificate })),
    kvkNumber,
    time,
    crls,
    ocspAnswers,
    algorithms,
  });
  const view = acceptanceView(report, time);
  const text = options.json
    ? `${JSON.stringify(view, null, 2)}\n`
    : acceptanceText(view, acceptanceWords(lang), lang);
  return { text, code: report.tested.what === 'nothing' ? 2 : codes[report.verdict] };
}
