import { createHash } from 'node:crypto';

/** The id of the card that the script fills. */
export const CARD_ID = 'card';

/**
 * Runs in the file, where script may run. Every fact that it shows stands in the file already: it copies
 * the words of a claim out of the table, and writes no markup of its own. A quotation says its words
 * already. It listens to the keys of
 * marks that have the focus, and else to Escape alone, while a card is open.
 */
export const OFFLINE_SCRIPT = `(() => {
const claims = new Map([...document.querySelectorAll('tr[data-claim]')].map((row) => [row.dataset.claim, row]));
const card = document.createElement('div');
card.id = '${CARD_ID}';
card.hidden = true;
const isMark = 'svg a[aria-label]';
let open, closing, pointer = 'mouse';
const markOf = ({ target }) => target.closest && target.closest(isMark);
const rowsOf = ({ dataset }) =>
  [dataset.claim, ...(dataset.alsoClaims || '').split(' ')].map((id) => claims.get(id)).filter(Boolean);
const marksOf = (svg) => [...svg.querySelectorAll(isMark)].filter((mark) => !('off' in mark.dataset));

function fill(mark) {
  const rows = rowsOf(mark);
  const words = rows.flatMap((row) => [...row.lastElementChild.cloneNode(true).childNodes]);
  card.replaceChildren(...words);
  if (!rows.length) {
    const link = document.createElement('a');
    link.href = mark.getAttribute('href');
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = mark.getAttribute('aria-label');
    card.append(link);
  }
  const quoted = [...card.querySelectorAll('q')];
  quoted.forEach((each, index) => { each.id = 'words-' + index; });
  if (quoted.length) mark.setAttribute('aria-describedby', quoted.map(({ id }) => id).join(' '));
}

function place(mark) {
  const box = mark.getBoundingClientRect();
  const around = card.parentNode.getBoundingClientRect();
  const room = around.width - card.offsetWidth - 8;
  const isBelow = box.bottom + card.offsetHeight + 8 < innerHeight || box.top < card.offsetHeight + 8;
  const top = isBelow ? box.bottom + 6 : box.top - card.offsetHeight - 6;
  card.style.left = Math.max(8, Math.min(room, box.left - around.left)) + 'px';
  card.style.top = top - around.top + 'px';
}

function close() {
  clearTimeout(closing);
  if (!open) return;
  open.removeAttribute('aria-describedby');
  open = undefined;
  card.hidden = true;
}

function show(mark) {
  clearTimeout(closing);
  if (open === mark) return;
  close();
  if (mark.closest('[data-kind=quote]')) return;
  open = mark;
  fill(mark);
  mark.closest('figure > div').append(card);
  card.hidden = false;
  place(mark);
}

function rove(svg, mark) {
  marksOf(svg).forEach((each) => each.setAttribute('tabindex', each === mark ? 0 : -1));
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
document.addEventListener('keydown', (event) => {
  const mark = markOf(event);
  if (event.key === 'Escape' && open) {
    if (card.contains(document.activeElement)) open.focus();
    return close();
  }
  const step = STEPS[event.key];
  if (!mark || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const all = marksOf(mark.closest('svg'));
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, all.indexOf(mark) + step))].focus();
});
document.addEventListener('focusin', (event) => {
  const mark = markOf(event);
  if (mark) {
    rove(mark.closest('svg'), mark);
    show(mark);
  } else if (!card.contains(event.target)) close();
});
document.addEventListener('pointerdown', (event) => {
  pointer = event.pointerType;
  if (!markOf(event) && !card.contains(event.target)) close();
});
document.addEventListener('pointerover', (event) => {
  const mark = markOf(event);
  if (mark && event.pointerType === 'mouse') show(mark);
  else if (card.contains(event.target)) clearTimeout(closing);
});
document.addEventListener('pointerout', (event) => {
  if (event.pointerType !== 'mouse' || !open || open === document.activeElement) return;
  clearTimeout(closing);
  closing = setTimeout(() => { if (!card.contains(document.activeElement)) close(); }, 300);
});
document.addEventListener('click', (event) => {
  const mark = markOf(event);
  if (!mark || pointer === 'mouse' || !event.detail) return;
  event.preventDefault();
  show(mark);
});
addEventListener('blur', close);
addEventListener('resize', close);

function toggle(button) {
  const figure = button.closest('figure');
  const buttons = [...figure.querySelectorAll('[data-group]')];
  button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true');
  const off = new Set(buttons.filter((each) => each.getAttribute('aria-pressed') === 'false').map(({ dataset }) => dataset.group));
  close();
  let said = '';
  for (const svg of figure.querySelectorAll('svg')) {
    const all = [...svg.querySelectorAll('[data-claim]')];
    for (const mark of all) {
      const rows = rowsOf(mark);
      const isOff = rows.length > 0 && rows.every((row) => row.dataset.groups.split(' ').some((group) => off.has(group)));
      mark.toggleAttribute('data-off', isOff);
    }
    const count = all.filter((mark) => 'off' in mark.dataset).length;
    if (svg.getClientRects().length && count) said = count + ' of ' + all.length + (count === 1 ? ' is hidden' : ' are hidden');
    rove(svg, marksOf(svg)[0]);
  }
  figure.querySelector('[role=status]').textContent = said;
}
for (const button of document.querySelectorAll('[data-group]')) button.addEventListener('click', () => toggle(button));

for (const svg of document.querySelectorAll('svg')) {
  for (const mark of marksOf(svg)) {
    const title = mark.querySelector(':scope > title');
    if (title) title.remove();
  }
  rove(svg, marksOf(svg)[0]);
}
})();
`.replaceAll(/\n\s*/g, '\n');

/** What a policy says of the script: these bytes may run, and no others. */
export const OFFLINE_SCRIPT_HASH = `sha256-${createHash('sha256').update(OFFLINE_SCRIPT).digest('base64')}`;
