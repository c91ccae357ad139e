import { describe, expect, it } from 'vitest';
import { GRADE_KEYS, likelyOthers } from '@/components/case/grade-keys';
import { type Finding, GRADES } from '@/lib/grading/contract';
import { NOTHING_FOUND } from '../../grading/shop/findings';

const row = (finding: Partial<Finding>, change: object = {}) => ({
  grade: 'price' as const,
  finding: { ...NOTHING_FOUND, ...finding },
  ...change,
});

describe('the letters of the grades', () => {
  it('are one letter each, and each another', () => {
    const letters = GRADES.map((grade) => GRADE_KEYS[grade]);
    expect(new Set(letters).size).toBe(GRADES.length);
    for (const letter of letters) expect(letter).toMatch(/^[A-Z]$/);
  });
});

describe('what else the case may be', () => {
  it('the likeliest others, three at most, never the present one', () => {
    const likelihoods = { price: 0.5, service: 0.4, quality: 0.2, extortion: 0.3, size: 0.1, other: 0.01 };
    expect(likelyOthers(row({ likelihoods }))).toEqual(['service', 'malice', 'quality']);
  });
  it('only what is likely at all', () => {
    expect(likelyOthers(row({ likelihoods: { price: 0.97, other: 0.01 } }))).toEqual([]);
  });
  it('malice by a trace of a demand, by more than a trace of harsh words, never by words about nothing', () => {
    expect(likelyOthers(row({ likelihoods: { extortion: 0.15 } }))).toEqual(['malice']);
    expect(likelyOthers(row({ likelihoods: { irrelevant: 0.9 } }))).toEqual([]);
    const likelihoods = { quality: 0.9, service: 0.2 };
    expect(likelyOthers(row({ likelihoods: { ...likelihoods, abuse: 0.2 } }))).toEqual([
      'quality',
      'service',
    ]);
    expect(likelyOthers(row({ likelihoods: { ...likelihoods, abuse: 0.3 } }))).toContain('malice');
  });
  it('what the machine had said first, so that a correction is taken back where it was made', () => {
    const likelihoods = { service: 0.4, size: 0.3 };
    expect(likelyOthers(row({ likelihoods }, { machineGrade: 'size' }))).toEqual(['size', 'service']);
    expect(likelyOthers(row({ shop: { was: 'other', grade: 'price', learnt: 2 } }))).toEqual(['other']);
    expect(likelyOthers(row({}, { machineGrade: 'price' }))).toEqual([]);
  });
  it('without likelihoods what the text names', () => {
    expect(likelyOthers(row({ causes: ['price', 'service'], risks: ['legal'] }))).toEqual([
      'legal',
      'service',
    ]);
  });
});
