// Asks a consumer of oEmbed how a page is embedded, and prints its answer as JSON.
// The public address of the site is reached where the app listens, as a name server would have it.
import { extract, setProviderList } from '@extractus/oembed-extractor';

const { page, publicOrigin, appOrigin, isConfigured, params } = JSON.parse(process.argv[2]);

setProviderList(
  isConfigured
    ? [
        {
          provider_name: 'Model Claims',
          endpoints: [{ schemes: [`${publicOrigin}/*`], url: `${publicOrigin}/oembed` }],
        },
      ]
    : [],
);
const asked = [];
const answer = await extract(page, params, (url) => {
  const { host, pathname, search } = new URL(url);
  if (host !== new URL(publicOrigin).host) throw new Error(`The consumer was led to ${url}.`);
  asked.push(pathname);
  return fetch(`${appOrigin}${pathname}${search}`);
});
process.stdout.write(JSON.stringify({ ...answer, asked }));
