import { place, ready } from '../common/host';

/** `?in=<page>`: which host stands in the frame; `?origin=` one of another site. */
const asked = new URLSearchParams(location.search);

const frame = document.createElement('iframe');
frame.style.cssText = 'width:800px;height:400px';
frame.src = `${asked.get('origin') ?? ''}/${asked.get('in') ?? 'textarea'}`;
frame.addEventListener('load', () => {
  const wait = setInterval(() => {
    const inner = asked.has('origin') ? undefined : frame.contentWindow?.__HOST__;
    if (inner === undefined && !asked.has('origin')) return;
    clearInterval(wait);
    ready(() => inner?.model() ?? '');
  }, 20);
});
place().append(frame);
