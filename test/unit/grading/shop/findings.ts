import type { Finding } from '@/lib/grading/contract';

export const NOTHING_FOUND: Finding = {
  sentiment: null,
  causes: [],
  primary: null,
  risks: [],
  malice: [],
  sarcasm: false,
  confidence: null,
  reasons: [],
  by: 'test',
};
