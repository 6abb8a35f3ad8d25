const MESSAGE_MS = 2_500;

/** The text marked with `data-copied` in the smallest part of the page that holds it and the button. */
function textBeside(button: Element): string {
  for (let part = button.parentElement; part !== null; part = part.parentElement) {
    const text = part.querySelector('[data-copied]')?.textContent;
    if (text !== undefined && text !== null) return text;
  }
  throw new Error('There is no text beside the button.');
}

/** How each kind of thing is copied, by what the button says of it. */
const COPY: Readonly<Record<string, (of: string, button: Element) => Promise<void>>> = {
  link: (of) => navigator.clipboard.writeText(new URL(of, location.href).href),
  text: (_, button) => navigator.clipboard.writeText(textBeside(button)),
  imageHref: async (of) => (await import('./copy-image.ts')).copyImage(of),
  tableId: async (of) => (await import('./copy-table.ts')).copyTable(of),
};

async function copy(button: HTMLElement): Promise<string> {
  const { copy: kind = '', copyOf = '', done = '' } = button.dataset;
  try {
    await COPY[kind]?.(copyOf, button);
    return done;
  } catch {
    return 'The browser did not allow it';
  }
}

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

function say(button: HTMLElement, message: string): void {
  const status = button.nextElementSibling;
  if (status === null) return;
  status.textContent = message;
  clearTimeout(timers.get(status));
  timers.set(
    status,
    setTimeout(() => (status.textContent = ''), MESSAGE_MS),
  );
}

function onClick({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-copy]') : null;
  // A press while a copy is under way is part of it: a second would change what was just copied.
  if (button === null || button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  void copy(button).then((message) => {
    button.ariaBusy = null;
    say(button, message);
  });
}

/** Copies what a copy button names, and says beside it what was done. */
export function watchCopies(signal: AbortSignal): void {
  document.addEventListener('click', onClick, { signal });
}
