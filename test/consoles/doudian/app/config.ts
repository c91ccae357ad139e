import { injected } from '../../kit/page/injected.ts';
import type { PageSwitches } from '../switches.ts';

export const config = injected<PageSwitches>();

/** This document is the sub-app inside the shell's iframe. */
export const embedded = new URLSearchParams(window.location.search).has('frame');

/** Class prefix of the kit. */
export const PREFIX = { auxo: 'auxo', ant: 'ant', redesigned: 'dora' }[config.layout];
