/** What is known of a form in which a view can be had, wherever it is made. */
interface SurfaceFacts {
  /** What it is called where people take it away. */
  readonly label: string;
  /** Its media type, as it is sent. */
  readonly contentType: string;
  /** Whether people download it; the preview picture is for the sites that show links. */
  readonly isDownload: boolean;
  /** Whether a view without a chart has none of it to take away. */
  readonly needsChart: boolean;
  /** Whether it costs so much to make that makers take turns. */
  readonly takesTurns: boolean;
}

/** Text that is written at once and holds for every view. */
const FILE = { isDownload: true, needsChart: false, takesTurns: false } as const;
/** A chart that people take away. */
const CHART = { isDownload: true, needsChart: true, takesTurns: false } as const;

/** The forms in which the same address gives the same view, by the name that stands after its path. */
const SURFACES = {
  'chart.svg': { ...CHART, label: 'Picture, SVG', contentType: 'image/svg+xml; charset=utf-8' },
  'chart.png': { ...CHART, label: 'Picture, PNG', contentType: 'image/png', takesTurns: true },
  'og.png': { ...CHART, label: 'Preview, PNG', contentType: 'image/png', isDownload: false, takesTurns: true },
  'chart.html': { ...CHART, label: 'Interactive file, HTML', contentType: 'text/html; charset=utf-8' },
  'table.csv': { ...FILE, label: 'Table, CSV', contentType: 'text/csv; charset=utf-8; header=present' },
  'table.md': { ...FILE, label: 'Table, Markdown', contentType: 'text/markdown; charset=utf-8' },
  'table.tex': { ...FILE, label: 'Table, LaTeX', contentType: 'application/x-tex; charset=utf-8' },
  'view.json': { ...FILE, label: 'Data, JSON', contentType: 'application/json; charset=utf-8' },
  'citations.bib': { ...FILE, label: 'Sources, BibTeX', contentType: 'application/x-bibtex; charset=utf-8' },
  'slides.pptx': {
    ...FILE,
    label: 'Slides, PowerPoint',
    contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    takesTurns: true,
  },
} as const satisfies Readonly<Record<string, SurfaceFacts>>;

export type SurfaceName = keyof typeof SURFACES;

/** Every surface, in the order in which they are listed. */
// The record has exactly these keys; their type cannot say so.
export const SURFACE_NAMES = Object.keys(SURFACES) as readonly SurfaceName[];

/** What is known of a surface. */
export function surfaceFacts(name: SurfaceName): SurfaceFacts {
  return SURFACES[name];
}

/** Whether a segment of a path names a surface. */
export function isSurfaceName(segment: string): segment is SurfaceName {
  return Object.hasOwn(SURFACES, segment);
}

/** The surfaces of a view that people download: one without a chart has no picture to take away. */
export function downloadNames(hasChart: boolean): readonly SurfaceName[] {
  return SURFACE_NAMES.filter((name) => SURFACES[name].isDownload && (hasChart || !SURFACES[name].needsChart));
}
