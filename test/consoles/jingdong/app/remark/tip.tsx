import { useEffect, useState } from 'react';

const SHOWN_FOR = 3_000;

/** A short message that goes by itself. */
export function useTip(): { tip: string; show: (text: string) => void } {
  const [tip, setTip] = useState('');
  useEffect(() => {
    if (tip === '') return;
    const timer = setTimeout(() => setTip(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [tip]);
  return { tip, show: setTip };
}

export function Tip({ text }: { text: string }) {
  return text === '' ? null : <div className="jdm-tip">{text}</div>;
}
