/** The script of framed pages. */
export const FRAME_SCRIPT_HREF = '/embed/frame.js';

/** What frames and the pages around them say to each other; `version` goes up when the shape changes. */
export const HEIGHT_MESSAGE = 'model-claims:height';
export const ASK_MESSAGE = 'model-claims:ask';
export const MESSAGE_VERSION = 1;

/**
 * Runs in the frame. Tells the page around it the height of its content when that has changed, once
 * more when the fonts are there, and whenever it is asked; shows the line that tells of changes. It
 * listens to nothing that the reader does.
 */
export const FRAME_SCRIPT = `(() => {
const notice = document.currentScript.dataset.notice;
const main = document.querySelector('main');
let last = 0;
const tell = (again) => {
  const height = Math.ceil(main.getBoundingClientRect().height);
  if (parent === window || (height === last && again !== true)) return;
  last = height;
  parent.postMessage({ type: '${HEIGHT_MESSAGE}', version: ${MESSAGE_VERSION}, id: location.pathname + location.search, height }, '*');
};
new ResizeObserver(() => tell()).observe(main);
document.fonts.ready.then(() => tell(true));
addEventListener('message', ({ source, data }) => {
  if (source === parent && data && data.type === '${ASK_MESSAGE}') tell(true);
});
if (notice) fetch(notice, { credentials: 'omit' }).then((answer) => answer.json()).then(({ changed, text, href }) => {
  if (!changed) return;
  const line = document.createElement('p');
  const link = document.createElement('a');
  line.className = 'soft';
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = text;
  line.append(link);
  main.querySelector('footer').before(line);
}).catch(() => {});
})();
`;

/**
 * Runs in the page that holds frames: sets the height of the frame that a message comes from, and asks
 * the frames that were there before it.
 */
export const HOST_SCRIPT = `(() => {
const { origin } = new URL(document.currentScript.src);
const frames = () => [...document.querySelectorAll('iframe')];
addEventListener('message', ({ source, data }) => {
  if (!data || data.type !== '${HEIGHT_MESSAGE}' || data.version !== ${MESSAGE_VERSION}) return;
  const frame = frames().find((each) => each.contentWindow === source);
  if (frame && data.height > 0 && data.height < 1e5) frame.style.height = data.height + 'px';
});
frames().forEach((each) => {
  if (each.src.startsWith(origin + '/embed/')) each.contentWindow.postMessage({ type: '${ASK_MESSAGE}' }, '*');
});
})();
`;
