import { Notice } from '#components/ui/notice.tsx';

/** A part of the address that was not understood, and what was done instead. */
export interface IgnoredParameter {
  readonly parameter: string;
  readonly value: string;
  /** A full sentence or clause, such as "no subject has this id". */
  readonly reason: string;
}

/** The longest ignored value that is repeated in full, in characters. */
const SHOWN_VALUE_MAX_LENGTH = 60;

function shortened(value: string): string {
  return value.length > SHOWN_VALUE_MAX_LENGTH ? `${value.slice(0, SHOWN_VALUE_MAX_LENGTH)}…` : value;
}

/** Says which parts of the address the page left out, so that nobody takes it for what they asked. */
export function IgnoredNotice({ items }: { readonly items: readonly IgnoredParameter[] }) {
  return (
    <Notice title={items.length === 1 ? 'One part of the address was ignored' : 'Parts of the address were ignored'}>
      <ul>
        {items.map(({ parameter, value, reason }, index) => (
          <li key={`${parameter}-${index}`}>
            <code>
              {parameter}={shortened(value)}
            </code>
            : {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
