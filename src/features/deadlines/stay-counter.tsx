import { parseDay } from '#core/day.ts';
import { countStay, STAY_RULES, type StayRule, tripFaults, type Trip } from '#core/stay-counter.ts';
import { readFact } from '#store/facts.ts';
import { useLive } from '#store/use-live.ts';
import { Button } from '#ui/button.tsx';
import { Chip, Chips } from '#ui/chip.tsx';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageRemark } from '../language-remark.tsx';
import { today, useLanguage, useTools } from '../tools.ts';
import { SourceList } from '../source-list.tsx';
import { StayResult } from './stay-result.tsx';
import { TripFields } from './trip-fields.tsx';
import { type DraftTrip, type Kept, type Trips as TripList, useKeptTrips, useTrips } from './use-trips.ts';

/** Days of stay that are used and left, from entries and exits. */
export function StayCounter(): ReactNode {
  const kept = useKeptTrips();
  return kept && <Counter kept={kept} />;
}

function Counter({ kept }: { kept: Kept }): ReactNode {
  const { t } = useTranslation('deadlines');
  const lang = useLanguage();
  const trips = useTrips(kept);
  const rule = STAY_RULES.find(({ id }) => id === trips.rule) ?? STAY_RULES[0];
  const fact = useLive(async (db) => readFact(db, rule.fact, lang), [rule, lang]);
  return (
    <section aria-labelledby="stay" className="stack">
      <h2 id="stay">{t('deadlines:stay')}</h2>
      <Chips label={t('deadlines:rule')}>
        {STAY_RULES.map(({ id }) => (
          <Chip key={id} isOn={id === rule.id} onClick={() => trips.setRule(id)}>
            {t(`deadlines:stay-${id}`)}
          </Chip>
        ))}
      </Chips>
      {fact && (
        <details className="fold">
          <summary>{t('deadlines:what-rule')}</summary>
          <div className="stack">
            <p lang={fact.lang}>{fact.statement}</p>
            {fact.conflicts && <p lang={fact.lang}>{fact.conflicts}</p>}
            <LanguageRemark text={fact} />
            <SourceList sources={fact.sources} />
          </div>
        </details>
      )}
      <Trips {...{ trips, rule }} />
    </section>
  );
}

interface TripsProps {
  trips: TripList;
  rule: StayRule;
}

function Trips({ trips, rule }: TripsProps): ReactNode {
  const { t } = useTranslation('deadlines');
  const tools = useTools();
  const whole = wholeTrips(trips.list);
  const faults = tripFaults(whole?.map(({ trip }) => trip) ?? []);
  const result =
    whole && whole.length > 0 && faults.size === 0
      ? countStay(
          rule,
          whole.map(({ trip }) => trip),
          today(tools),
        )
      : undefined;
  return (
    <>
      {trips.list.map((trip, index) => (
        <TripFields
          key={trip.key}
          number={index + 1}
          trip={trip}
          fault={faults.get(whole?.findIndex(({ key }) => key === trip.key) ?? -1)}
          onChange={(patch) => trips.change(trip.key, patch)}
          onRemove={() => trips.remove(trip.key)}
        />
      ))}
      <Button icon="arrived" onClick={trips.add}>
        {t('deadlines:add-trip')}
      </Button>
      <output className="stack">{result && <StayResult rule={rule} answer={result} />}</output>
      <p className="quiet">{t('deadlines:both-days')}</p>
      {trips.list.length > 0 && (
        <Button kind="quiet" icon="close" onClick={() => void trips.wipe()}>
          {t('deadlines:wipe')}
        </Button>
      )}
    </>
  );
}

/** Trips whose dates are whole; undefined while one is wrong or half typed: a count of the rest would be a lie. */
function wholeTrips(list: readonly DraftTrip[]): { key: string; trip: Trip }[] | undefined {
  const read = list.map(({ key, entry, exit, isInside }) => {
    const [from, to] = [parseDay(entry), parseDay(exit)];
    if (from === undefined || (!isInside && to === undefined)) return undefined;
    return { key, trip: isInside ? { entry: from } : { entry: from, exit: to } };
  });
  return read.every((each) => each !== undefined) ? read : undefined;
}
