import { nameIn, phoneWords } from '#core/organisation-view.ts';
import type { Organisation } from '#core/organisation.ts';
import { isSaved, setSaved } from '#store/saved.ts';
import { useDatabase, useLive } from '#store/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { type ReactNode, useState } from 'react';
import { type ShareOutcome, useLanguage, useTools, useWords } from '../tools.ts';
import { cardHref } from './contact-card.ts';

/** What a reader does with a contact: keep it in the phone's address book, put it aside, hand it on. */
export function PersonTools({ organisation }: { organisation: Organisation }): ReactNode {
  const words = useWords();
  const lang = useLanguage();
  const { outcome, address, share } = useShare(organisation);
  return (
    <div className="person-tools">
      <div className="buttons">
        <ButtonLink icon="contact" href={cardHref(organisation, { words, lang })} download={`${organisation.id}.vcf`}>
          {words('people:save-contact')}
        </ButtonLink>
        <SaveButton id={organisation.id} />
        <Button icon="share" onClick={() => void share()}>
          {words('people:share')}
        </Button>
      </div>
      <output className="share-news">
        {outcome === 'copied' && words('people:copied')}
        {outcome === 'failed' && `${words('people:copy-yourself')} ${address}`}
      </output>
    </div>
  );
}

function SaveButton({ id }: { id: string }): ReactNode {
  const words = useWords();
  const { now } = useTools();
  const database = useDatabase();
  const saved = useLive((db) => isSaved(db, id), [id]) ?? false;
  const toggle = async (): Promise<void> => {
    await setSaved(await database(), { id, kind: 'organisation', saved: !saved, at: now().toISOString() });
  };
  return (
    <Button icon={saved ? 'saved-full' : 'saved'} aria-pressed={saved} onClick={() => void toggle()}>
      {words('people:save')}
    </Button>
  );
}

interface Sharing {
  outcome: ShareOutcome | undefined;
  address: string;
  share: () => Promise<void>;
}

/** The numbers themselves are handed on, and the warning with them: whoever receives it may not have Tirek. */
function useShare(organisation: Organisation): Sharing {
  const words = useWords();
  const lang = useLanguage();
  const { shareText } = useTools();
  const [outcome, setOutcome] = useState<ShareOutcome>();
  const address = new URL(`/people/${organisation.id}`, window.location.origin).href;
  const share = async (): Promise<void> => {
    const lines = [
      organisation.risk && words('people:risk'),
      ...organisation.phones.map(({ number }) => phoneWords(number)),
      organisation.address,
    ];
    setOutcome(undefined);
    const shared = { title: nameIn(lang, organisation), text: lines.filter(Boolean).join('\n'), url: address };
    setOutcome(shareText ? await shareText(shared) : 'failed');
  };
  return { outcome, address, share };
}
