import { useEffect, useState } from 'react';
import css from './shell.module.css';

let show: (text: string) => void = () => {};

/** Shows a short message at the top of the page for three seconds. */
export function toast(text: string): void {
  show(text);
}

export function ToastHost() {
  const [message, setMessage] = useState<{ text: string; no: number } | null>(null);
  useEffect(() => {
    show = (text) => setMessage((last) => ({ text, no: (last?.no ?? 0) + 1 }));
  }, []);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(null), 3_000);
    return () => clearTimeout(timer);
  }, [message]);
  return message && <div className={css.toast}>{message.text}</div>;
}
