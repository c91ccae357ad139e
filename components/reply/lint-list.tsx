import { Ban, Check, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { LintFinding } from '@/lib/reply/contract';

/** What the rules found, each with its basis and, where there is one, a way out in one click. */
export function LintList({
  label = i18n.t('reply.lintTitle'),
  findings,
  onRewrite,
}: {
  label?: string;
  findings: readonly LintFinding[];
  onRewrite: (finding: LintFinding) => void;
}) {
  if (findings.length === 0)
    return (
      <p className="flex items-center gap-1.5 text-faint text-sm">
        <Check aria-hidden className="size-3.5" />
        {i18n.t('reply.lintClean')}
      </p>
    );
  const ordered = [...findings].sort(
    (a, b) => Number(b.severity === 'block') - Number(a.severity === 'block'),
  );
  return (
    <ul aria-label={label} aria-live="polite" className="flex flex-col gap-2">
      {ordered.map((finding) => (
        <Finding
          key={`${finding.rule}${finding.start}`}
          finding={finding}
          onRewrite={() => onRewrite(finding)}
        />
      ))}
    </ul>
  );
}

function labelOf({ severity, supervised, released }: LintFinding) {
  if (released) return 'approval.released' as const;
  if (severity === 'warn') return 'reply.lintWarn' as const;
  return supervised ? ('reply.lintSupervised' as const) : ('reply.lintBlock' as const);
}

function Finding({ finding, onRewrite }: { finding: LintFinding; onRewrite: () => void }) {
  const block = finding.severity === 'block';
  const Icon = block ? Ban : TriangleAlert;
  return (
    <li className={block ? 'border-ink border-l-2 pl-2.5' : 'border-line-strong border-l-2 pl-2.5'}>
      <p className="flex items-baseline gap-1.5">
        <Icon aria-hidden className="size-3 shrink-0 translate-y-px" />
        <span className="shrink-0 font-medium">{i18n.t(labelOf(finding))}</span>
        {finding.text !== '' && <span className="min-w-0 truncate text-muted">“{finding.text}”</span>}
      </p>
      <p>{finding.message}</p>
      <p className="text-faint text-xs">{i18n.t('reply.lintBasis', [finding.basis, finding.asOf])}</p>
      {finding.rewrite !== null && (
        <Button
          size="sm"
          className="mt-1 !h-auto max-w-full !justify-start py-1 text-left !whitespace-normal"
          onClick={onRewrite}
        >
          {finding.rewrite === ''
            ? i18n.t('reply.rewriteRemove')
            : i18n.t('reply.rewriteTo', [finding.rewrite])}
        </Button>
      )}
    </li>
  );
}
