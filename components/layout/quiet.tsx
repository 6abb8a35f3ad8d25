'use client';

import { Component, type ReactNode } from 'react';

interface QuietProps {
  readonly children: ReactNode;
}

/** Shows nothing in place of children that fail. */
export class Quiet extends Component<QuietProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
