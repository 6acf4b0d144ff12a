import { getLocale } from 'next-intl/server';
import type { KeyScreen } from '@/components/keys/key-view';
import { type KeyPageView, keyState } from '@/lib/usecases/keys/read-key-page';
import { localText } from '@/lib/views/local-text';

/** The key page in the reader's language, by mailed link and signed in alike. */
export async function keyScreen(view: KeyPageView): Promise<KeyScreen> {
  return {
    ...view,
    productName: localText(view.productName, await getLocale()),
    version: keyState(view.state, view.certificate?.fingerprint),
  };
}
