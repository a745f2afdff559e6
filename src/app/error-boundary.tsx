import { Component, type ReactNode } from 'react';
import { type Failure, failureOf } from '#core/failure.ts';
import { FailureScreen } from './failure-screen.tsx';

interface Props {
  children: ReactNode;
}

/** Turns anything a screen throws into words and a way out. A class because React offers no other way. */
export class ErrorBoundary extends Component<Props, { failure?: Failure }> {
  override state: { failure?: Failure } = {};

  static getDerivedStateFromError(thrown: unknown): { failure: Failure } {
    return { failure: failureOf(thrown) };
  }

  override render(): ReactNode {
    return this.state.failure ? <FailureScreen failure={this.state.failure} /> : this.props.children;
  }
}
