const OPEN_MENUS = 'details[data-menu][open]';

function openMenus(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>(OPEN_MENUS)];
}

/** Escape closes the menu that holds the focus, and the focus goes back to what opened it. */
function onKeyDown({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  for (const menu of openMenus()) {
    const holdsFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (holdsFocus) menu.querySelector('summary')?.focus();
  }
}

function onPointerDown({ target }: PointerEvent): void {
  for (const menu of openMenus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
}

/** Closes open menus as readers expect of them; without script a menu closes where it was opened. */
export function watchMenus(signal: AbortSignal): void {
  document.addEventListener('keydown', onKeyDown, { signal });
  document.addEventListener('pointerdown', onPointerDown, { signal });
}
