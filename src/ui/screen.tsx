import { type ReactNode, useEffect, useRef } from 'react';
import { useArrival } from './arrival.ts';
import { Icon } from './icon.tsx';

interface ScreenProps {
  /** The one h1. Left out where the content brings its own (an article); `isReady` then says when it is there. */
  title?: string;
  /** Language of the title when it is not the interface's. */
  titleLang?: string;
  /** Name for the tab when it should differ from the title. */
  tabTitle?: string;
  back?: { href: string; label: string };
  isReady?: boolean;
  isWide?: boolean;
  children: ReactNode;
}

/** The main landmark of every screen: a way back, the heading, the content. */
export function Screen({ title, titleLang, tabTitle = title, back, isReady = true, isWide = false, children }: ScreenProps): ReactNode {
  const main = useRef<HTMLElement>(null);
  useArrival(main, isReady);
  useEffect(() => {
    if (tabTitle) document.title = tabTitle === 'Tirek' ? tabTitle : `${tabTitle} · Tirek`;
  }, [tabTitle]);
  return (
    <main ref={main} id="main" className={isWide ? 'screen screen-wide' : 'screen'}>
      {back && <BackLink {...back} />}
      {title && (
        <h1 tabIndex={-1} lang={titleLang}>
          {title}
        </h1>
      )}
      {children}
    </main>
  );
}

function BackLink({ href, label }: { href: string; label: string }): ReactNode {
  return (
    <p className="screen-back">
      <a href={href}>
        <Icon name="back" />
        {label}
      </a>
    </p>
  );
}
