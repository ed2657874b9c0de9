import { Component, type ComponentChildren } from 'preact'
import { DeadEnd } from './dead-end.tsx'

/** The one crash screen: a bug throws, and what was kept stays kept. */
export class CrashGuard extends Component<
  { readonly children: ComponentChildren },
  { readonly crashed: boolean }
> {
  override state = { crashed: false }

  static override getDerivedStateFromError() {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <DeadEnd reason="crash" /> : this.props.children
  }
}
