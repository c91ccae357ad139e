import type { Rule } from '../rule';
import { r01 } from './r01';
import { r02 } from './r02';
import { r03 } from './r03';
import { r04 } from './r04';
import { r05 } from './r05';
import { r06 } from './r06';
import { r07 } from './r07';
import { r08 } from './r08';
import { r09 } from './r09';
import { r10 } from './r10';
import { r11 } from './r11';
import { r12 } from './r12';
import { r13 } from './r13';
import { r14 } from './r14';
import { r15 } from './r15';
import { r16 } from './r16';
import { r17 } from './r17';
import { r18 } from './r18';
import { r19 } from './r19';
import { r20 } from './r20';
import { r21 } from './r21';
import { r22 } from './r22';
import { r23 } from './r23';
import { r24 } from './r24';
import { r25 } from './r25';
import { r26 } from './r26';
import { r27 } from './r27';
import { r28 } from './r28';
import { r29 } from './r29';
import { r30 } from './r30';
import { r31 } from './r31';
import { r32 } from './r32';
import { r33 } from './r33';
import { r34 } from './r34';
import { r35 } from './r35';
import { r36 } from './r36';
import { r37 } from './r37';
import { r38 } from './r38';
import { r39 } from './r39';
import { r40 } from './r40';

/** The rules of the compliance data 2.5, in its order. */
export const RULES: readonly Rule[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
];
