'use client';

import { usePathname } from 'next/navigation';

import { useSuggestions } from './use-suggestions.ts';

/** Suggests what the last part of the address may have meant. */
export function NearestPages() {
  const wanted = (usePathname().split('/').at(-1) ?? '').replaceAll(/[-_.%]+/g, ' ');
  const suggestions = useSuggestions(wanted);
  if (suggestions.length === 0) return null;
  return (
    <p>
      Did you mean{' '}
      {suggestions.slice(0, 3).map(({ id, name, href }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={href}>{name}</a>
        </span>
      ))}
      ?
    </p>
  );
}
