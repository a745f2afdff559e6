import { failureOf, type FailureCode } from '#core/failure.ts';
import { checkPacks, type PackHealth } from '#store/self-check.ts';
import { useDatabase } from '#store/use-live.ts';
import { webCrypto } from '#sync/web-crypto.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../failure-notice.tsx';
import { scopeWords } from '../scope-words.ts';
import { useWords } from '../tools.ts';
import type { Pull } from '../use-pull.ts';

type Check = 'idle' | 'running' | { failure: FailureCode } | PackHealth[];

/** Reads every stored page again and compares it with what the publisher signed; offers to mend what is damaged. */
export function CheckSection({ pull }: { pull: Pull }): ReactNode {
  const { t } = useTranslation('packs');
  const [check, setCheck] = useState<Check>('idle');
  const database = useDatabase();
  const run = async (): Promise<void> => {
    setCheck('running');
    try {
      setCheck(await checkPacks(await database(), webCrypto(crypto.subtle).sha256Text));
    } catch (error) {
      setCheck({ failure: failureOf(error).code });
    }
  };
  const repair = (): void => {
    setCheck('idle');
    pull.start({ repair: true });
  };
  return (
    <section className="stack" aria-labelledby="check">
      <h2 id="check">{t('packs:check')}</h2>
      <p>{t('packs:check-text')}</p>
      <output className="checking">{check === 'running' && t('packs:checking')}</output>
      {Array.isArray(check) && <Health health={check} onRepair={repair} />}
      {typeof check === 'object' && 'failure' in check && <FailureNotice code={check.failure} />}
      <Button disabled={check === 'running'} onClick={() => void run()}>
        {t('packs:check-now')}
      </Button>
    </section>
  );
}

function Health({ health, onRepair }: { health: readonly PackHealth[]; onRepair: () => void }): ReactNode {
  const { t } = useTranslation('packs');
  const words = useWords();
  const damaged = [...new Set(health.filter(({ sound }) => !sound).map(({ id }) => id.split('.')[0] ?? id))];
  if (damaged.length === 0) return <Notice isNews title={t('packs:all-sound')} />;
  return (
    <Notice tone="warn" isNews title={t('packs:found-damaged')}>
      <p>{damaged.map((scope) => scopeWords(scope, words)).join(', ')}</p>
      <p>{t('packs:repair-text')}</p>
      <Button kind="primary" onClick={onRepair}>
        {t('packs:repair')}
      </Button>
    </Notice>
  );
}
