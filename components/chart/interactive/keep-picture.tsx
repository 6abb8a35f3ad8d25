import { Component, type ReactNode } from 'react';

interface KeepPictureProps {
  readonly children: ReactNode;
}

/** A fault in the layer takes the layer away and leaves the server's drawing and the page as they were. */
export class KeepPicture extends Component<KeepPictureProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
