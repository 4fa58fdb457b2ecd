const format = new Intl.DateTimeFormat(undefined, {
  timeStyle: 'medium',
  hourCycle: 'h23',
})

export const formatTime = (epochMs: number) => format.format(epochMs)
