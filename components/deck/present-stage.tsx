'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type ReactNode } from 'react';

import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx';

import { slideColours } from './slide-colours.ts';
import { slideForKey } from './slide-for-key.ts';
import styles from './present-stage.module.css';

/** A slide on the stage. */
export interface StagedSlide {
  readonly title: string;
  /** What the slide shows, in a sentence. */
  readonly sentence: string;
  /** The address at which this slide is on show. */
  readonly href: string;
  readonly picture: ReactNode;
}

interface PresentStageProps {
  readonly slides: readonly StagedSlide[];
  /** The slide on show, from 0. */
  readonly first: number;
  readonly exitHref: string;
  readonly aspect: '16x9' | '4x3';
  readonly theme: 'light' | 'dark';
}

function switchFullScreen(): void {
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // A browser that does not allow it leaves the slide in its window.
  done.catch(() => undefined);
}

/** Browsers fetch a font when a letter of it is first seen; those of later slides are fetched at the start. */
function loadFonts(): void {
  for (const weight of [400, 600]) {
    // A font that does not come leaves its stand-in, as on every page.
    document.fonts.load(`${weight} 1em "IBM Plex Sans"`, 'a≤').catch(() => undefined);
  }
}

/** The keys that turn and leave a presentation, as `aria-keyshortcuts` names them. */
const STAGE_KEYS = 'ArrowRight ArrowLeft Space PageDown PageUp Home End Escape';

/** One slide fills the window. All slides are there from the start, so that a talk needs no network. */
export function PresentStage({ slides, first, exitHref, aspect, theme }: PresentStageProps) {
  const [at, setAt] = useState(first);
  const stage = useRef<HTMLElement>(null);
  const router = useRouter();
  const shown = slides[at];
  useEffect(loadFonts, []);
  useEffect(() => {
    if (shown !== undefined && shown.href !== `${location.pathname}${location.search}`) {
      history.replaceState(null, '', shown.href);
    }
  }, [shown]);
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.metaKey || event.ctrlKey || event.altKey) return;
        const next = slideForKey(event.key, { at, count: slides.length, isOnControl: isOnControl(event.target) });
        if (next !== undefined) setAt(next);
        else if (event.key === 'Escape') router.push(exitHref);
        else if (event.key === 'f' || event.key === 'F') switchFullScreen();
        else return;
        event.preventDefault();
      },
      { signal: stop.signal },
    );
    // The stage names its keys only while the page hears them.
    stage.current?.setAttribute('aria-keyshortcuts', STAGE_KEYS);
    return () => stop.abort();
  }, [at, slides.length, exitHref, router]);
  return (
    <main ref={stage} id={MAIN_ID} className={styles['root']} data-aspect={aspect} style={slideColours(theme)}>
      <h1>
        <VisuallyHidden>
          Slide {at + 1} of {slides.length}: {shown?.title}
        </VisuallyHidden>
      </h1>
      {slides.map(({ href, sentence, picture }, index) => (
        <div key={href} data-slide role="group" aria-label={sentence} hidden={index !== at}>
          {picture}
        </div>
      ))}
      <Controls slides={slides} at={at} go={setAt} exitHref={exitHref} />
      <p role="status">
        <VisuallyHidden>
          {at === first ? '' : `Slide ${at + 1} of ${slides.length}: ${shown?.title ?? ''}`}
        </VisuallyHidden>
      </p>
    </main>
  );
}

/** Space and Enter on a link or a button are its own. */
function isOnControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, textarea, select') !== null;
}

interface ControlsProps {
  readonly slides: readonly StagedSlide[];
  readonly at: number;
  readonly go: (index: number) => void;
  readonly exitHref: string;
}

function Controls({ slides, at, go, exitHref }: ControlsProps) {
  const step = (label: string, index: number) => {
    const slide = slides[index];
    return (
      <a
        href={slide?.href}
        aria-disabled={slide === undefined || undefined}
        role={slide === undefined ? 'link' : undefined}
        tabIndex={slide === undefined ? -1 : undefined}
        onClick={(event) => {
          event.preventDefault();
          if (slide !== undefined) go(index);
        }}
      >
        {label}
      </a>
    );
  };
  return (
    <nav aria-label="Presentation">
      {step('Previous', at - 1)}
      <span>
        {at + 1} of {slides.length}
      </span>
      {step('Next', at + 1)}
      <button type="button" data-scripted aria-keyshortcuts="f" onClick={switchFullScreen}>
        Full screen
      </button>
      <a href={exitHref}>Leave</a>
    </nav>
  );
}
