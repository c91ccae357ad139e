import { beforeEach, describe, expect, it } from 'vitest';
import type { IntakeDesk } from '@/lib/cases/desk';
import type { Review } from '@/lib/review/schema';
import { db } from '@/lib/store/db';
import { importReviews } from '@/lib/store/import';
import { takeIn } from '@/lib/store/intake';
import { IMPORT } from '@/lib/tables/row';
