/** Scopes that are countries: `policy` is a shelf of its own. */
export function followedCountries(scopes: readonly string[]): string[] {
  return scopes.filter((scope) => /^[A-Z]{2}$/.test(scope));
}
