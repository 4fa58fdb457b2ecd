/** The way out of what a message says: the text of a button, and what it does. */
export type MessageAction = { label: string; onPress(): void }
