export { type TimeLeft, timeLeft, type Urgency } from '@/lib/deadlines/time-left';
