/** A key, as printed on it. Decoration: the control beside it carries `aria-keyshortcuts`. */
export function Kbd({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="inline-flex h-4 min-w-4 items-center justify-center rounded-[3px] border border-current/30 px-1 font-sans text-[10px] leading-none opacity-75"
    >
      {children}
    </kbd>
  );
}
