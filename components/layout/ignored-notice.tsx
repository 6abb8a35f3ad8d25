import { Notice } from '#components/ui/notice.tsx';
import type { Ignored } from '#lib/url/codec.ts';

/** Says which parts of the address the page left out, so that nobody takes it for what they asked. */
export function IgnoredNotice({ items }: { readonly items: readonly Ignored[] }) {
  return (
    <Notice title={items.length === 1 ? 'One part of the address was ignored' : 'Parts of the address were ignored'}>
      <ul>
        {items.map(({ parameter, value, reason, allowed }) => (
          <li key={`${parameter}=${value}`}>
            <code>
              {parameter}={value}
            </code>
            : {reason}. Allowed: {allowed}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
