import { type LazyExoticComponent, type ComponentType, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { Loading } from '#ui/loading.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { MissingScreen } from './missing-screen.tsx';

/** What a feature answers to: the whole contract between a feature and the app (src/features/README.md). */
interface FeatureRoute {
  path: string;
  screen: LazyExoticComponent<ComponentType>;
}

const modules = import.meta.glob<{ routes: FeatureRoute[] }>('../features/*/routes.ts', { eager: true });
const routes = Object.values(modules).flatMap((module) => module.routes);

export function Routes() {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Loading words={t('common:loading')} />}>
        <Switch>
          {routes.map(({ path: pattern, screen }) => (
            <Route key={pattern} path={pattern} component={screen} />
          ))}
          <Route component={MissingScreen} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
