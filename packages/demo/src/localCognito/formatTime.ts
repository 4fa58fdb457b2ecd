const format = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })

export const formatTime = (epochMs: number) => format.format(epochMs)
