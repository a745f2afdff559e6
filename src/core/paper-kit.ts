/**
 * What makes a PDF or a Word file on the phone: two libraries and a typeface. Heavy and rare, so it is no part of the
 * shell: the reader keeps it by choice, in a cache of its own that the service worker answers from.
 */
export const KIT_CACHE = 'tirek-paper-kit';

/** Written by the build, kept with the shell: which files the kit of this very version of the app has. */
export const KIT_LIST = '/paper-kit.json';

/** Addresses of the kit, and of nothing else. */
export const KIT_ADDRESS = /^\/(assets\/kit-[^/]+\.js|paper-kit\/[^/]+)$/;

/** `bytes`: compressed, as on the wire. */
export interface KitFile {
  url: string;
  bytes: number;
}
