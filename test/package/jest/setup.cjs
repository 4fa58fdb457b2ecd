// Node's own, which jest-fixed-jsdom lets in, would keep Jest from ending.
delete globalThis.BroadcastChannel
