import { useSearchParams } from 'wouter';

/** Filters as the address holds them. A change replaces the address: Back leaves the list instead of undoing each touch. */
export function useAddressFilters(): [(name: string) => string, (name: string, value: string) => void] {
  const [params, setParams] = useSearchParams();
  const get = (name: string): string => params.get(name) ?? '';
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return [get, set];
}
