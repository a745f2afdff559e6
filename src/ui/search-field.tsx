import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface SearchFieldProps {
  label: string;
  /** Name of the button with the looking glass. */
  buttonLabel: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit: () => void;
}

/** The search box. The label is seen as the placeholder and heard as the name; a button, for those who do not know the key. */
export function SearchField({ label, buttonLabel, value, onChange, onSubmit }: SearchFieldProps): ReactNode {
  return (
    <form
      // The element <search> means the same, but not to browsers before 2023.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <span className="search-field">
        <input
          type="search"
          name="q"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-label={label}
          placeholder={label}
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <button type="submit" aria-label={buttonLabel}>
          <Icon name="search" />
        </button>
      </span>
    </form>
  );
}
