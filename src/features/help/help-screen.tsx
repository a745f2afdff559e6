import type { Organisation } from '#core/organisation.ts';
import { listUrgent } from '#store/organisations.ts';
import { useLive } from '#store/use-live.ts';
import { LinkRow, Rows } from '#ui/link-row.tsx';
import { Loading } from '#ui/loading.tsx';
import { Screen } from '#ui/screen.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { followedCountries } from '../followed-countries.ts';
import { useLanguage, useTools } from '../tools.ts';
import { CountryPicker } from './country-picker.tsx';
import { NoNumbers } from './no-numbers.tsx';
import { chosenCountry, splitUrgent, urgentCountries } from './split-urgent.ts';
import { EmergencyLines, OtherLines } from './urgent-lines.tsx';
import { Situations } from './situations.tsx';
import './help.css';

/** Help now: whom to call, what to do in which situation. The numbers lie in the core pack, which every phone has. */
export function HelpScreen(): ReactNode {
  const { t } = useTranslation('help');
  const lang = useLanguage();
  const urgent = useLive((db) => listUrgent(db, lang), [lang]);
  const { country, countries, followed, choose } = useCountry(urgent ?? []);
  const { emergency, others } = splitUrgent(urgent ?? [], country ?? '');
  return (
    <Screen title={t('help:title')}>
      {!urgent && <Loading words={t('common:loading')} />}
      {urgent?.length === 0 && <NoNumbers />}
      {country !== undefined && (
        <>
          <CountryPicker country={country} countries={countries} followed={followed} onChoose={choose} />
          <output className="unseen">{t('help:shown', { country: t(`common:country-${country}`) })}</output>
          <EmergencyLines organisations={emergency} country={country} />
        </>
      )}
      {urgent && <Situations country={country} />}
      {others.length > 0 && <OtherLines organisations={others} />}
      {country !== undefined && (
        <p>
          <a className="more-people" href={`/people?country=${country}`}>
            {t('help:more-people')}
          </a>
        </p>
      )}
      <Rows>
        <LinkRow href="/journey/in-trouble" icon="in-trouble" title={t('help:in-trouble')} detail={t('help:in-trouble-hint')} />
        <LinkRow href="/cards" icon="contact" title={t('cards:title')} detail={t('cards:hint')} />
      </Rows>
    </Screen>
  );
}

interface CountryChoice {
  country: string | undefined;
  countries: string[];
  followed: string[];
  choose: (country: string) => void;
}

/** The country in the address, else the first that the reader follows. */
function useCountry(urgent: readonly Organisation[]): CountryChoice {
  const { settings } = useTools();
  const asked = new URLSearchParams(useSearch()).get('country');
  const [, navigate] = useLocation();
  const countries = urgentCountries(urgent);
  const followed = followedCountries(settings.scopes).filter((country) => countries.includes(country));
  // Replaced, not added: Back leaves the screen instead of walking through every country that was looked at.
  const choose = (code: string): void => navigate(`/help?country=${code}`, { replace: true });
  return { country: chosenCountry(asked, followed, countries), countries, followed, choose };
}
