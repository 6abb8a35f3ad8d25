interface FoldedFrameProps {
  readonly src: string;
  readonly title: string;
}

/**
 * The place of a frame inside something folded; `watchFoldedFrames` loads it when that is opened first.
 * Browsers load even lazy frames at once where no script runs, so without script there is none.
 */
export function FoldedFrame({ src, title }: FoldedFrameProps) {
  return <span hidden data-frame-src={src} title={title} />;
}
