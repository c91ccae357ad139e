Object.assign(window, { global: window });

export {};
