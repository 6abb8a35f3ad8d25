import type { TargetGroup } from './search-suggestions.ts';

interface SuggestionListProps {
  readonly id: string;
  readonly groups: readonly TargetGroup[];
  /** The place of the option that the arrow keys are on, over all groups; -1 where that is the field itself. */
  readonly active: number;
  readonly isShown: boolean;
}

/** The list under the search box: links by their kind, which the field moves through and never loses focus to. */
export function SuggestionList({ id, groups, active, isShown }: SuggestionListProps) {
  const targets = groups.flatMap((group) => group.targets);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      tabIndex={-1}
      hidden={!isShown}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ name, targets: own }) => (
        <div key={name} role="group" aria-label={name}>
          <span aria-hidden="true">{name}</span>
          {own.map((target) => {
            const place = targets.indexOf(target);
            return (
              <a
                key={target.href}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                href={target.href}
              >
                {target.name}
                <small>{target.detail}</small>
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}
