/** Bundles the page into static files; does nothing where they are newer than every source. `outDir`: absolute. */
export declare function buildReplica(outDir: string): Promise<void>;
