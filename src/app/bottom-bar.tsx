import { useTranslation } from 'react-i18next';
import type { IconName } from '#ui/icon-shapes.ts';
import { Icon } from '#ui/icon.tsx';

const PLACES: { href: string; icon: IconName; word: string }[] = [
  { href: '/', icon: 'home', word: 'common:nav-home' },
  { href: '/help', icon: 'help', word: 'common:nav-help' },
  { href: '/people', icon: 'people', word: 'common:nav-people' },
  { href: '/saved', icon: 'saved', word: 'common:nav-saved' },
  { href: '/more', icon: 'more', word: 'common:nav-more' },
];

function isHere(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}

export function BottomBar({ path }: { path: string }) {
  const { t } = useTranslation();
  return (
    <nav className="bottom-bar" aria-label={t('app:nav')}>
      {PLACES.map(({ href, icon, word }) => (
        <a
          key={href}
          href={href}
          aria-current={isHere(path, href) ? 'page' : undefined}
          className={href === '/help' ? 'urgent' : undefined}
        >
          <Icon name={icon} />
          <span>{t(word)}</span>
        </a>
      ))}
    </nav>
  );
}
