/** Red, green, blue and alpha of any CSS colour, 0 to 255, as it is painted. */
export function channels(colour: string) {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) throw new Error('There is no 2D canvas.')
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(
    0,
    0,
    1,
    1,
  ).data
  return [red, green, blue, alpha] as const
}
