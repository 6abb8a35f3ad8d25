/** The segments of a path, decoded; `undefined` where one is no text: `%E0%A4`. */
export function pathSegments(pathname: string): readonly string[] | undefined {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
