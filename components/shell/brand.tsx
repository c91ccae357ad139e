/** The mark of the house: 好 in a square, and the name. */
export function Brand({ name }: { name: string }) {
  return (
    <span className="flex items-center gap-1.5 font-semibold text-base tracking-wide">
      <span
        aria-hidden
        className="flex size-5 items-center justify-center rounded-[5px] bg-primary text-[12px] text-on-primary leading-none"
      >
        好
      </span>
      {name}
    </span>
  );
}
