import { useEffect, useState } from 'react';
import { Input } from '@/components/ui/input';

interface CommitInputProps {
  value: string;
  label: string;
  className?: string;
  inputMode?: 'numeric' | 'decimal' | 'text';
  maxLength?: number;
  /** Takes the text when the field is left; returns what is wrong with it, or null. */
  onCommit: (text: string) => string | null;
  /** The field's own id and description, where a visible label points to it. */
  id?: string;
}

/** A field that is checked and kept when it is left or Enter is pressed; what is wrong stands under it. */
export function CommitInput({ value, label, onCommit, className, id, ...rest }: CommitInputProps) {
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setText(value);
    setError(null);
  }, [value]);
  const commit = (): void => setError(text === value ? null : onCommit(text));
  return (
    <span className="flex min-w-0 flex-col">
      <Input
        {...rest}
        {...(id === undefined ? { 'aria-label': label } : { id })}
        aria-invalid={error !== null}
        className={className}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) commit();
        }}
      />
      {error !== null && (
        <span role="alert" className="mt-0.5 font-medium text-sm">
          {error}
        </span>
      )}
    </span>
  );
}
