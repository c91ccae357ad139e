import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';

/** A screen that throws says so and offers the way back; the data is in the store. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Empty title={i18n.t('banner.crashed')}>
        <p role="alert">{i18n.t('banner.crashedBody')}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {i18n.t('banner.reloadPanel')}
        </Button>
      </Empty>
    );
  }
}
