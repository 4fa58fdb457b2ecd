import type { DeviceKind } from '../devices/readDeviceName.ts'

const paths: Record<DeviceKind, string> = {
  desktop: 'M5 5h14v10H5zM2 19h20',
  phone: 'M8 3h8v18H8zM11 18h2',
  tablet: 'M5 3h14v18H5zM11 18h2',
  tv: 'M3 5h18v12H3zM8 21h8',
  unknown: 'M3 5h18v14H3zM3 9h18M6 7h.01',
}

/** What kind of device it is, for the eye only. */
export function DeviceIcon({ kind }: { kind: DeviceKind }) {
  return (
    <svg
      className="cdev-icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-kind={kind}
    >
      <path d={paths[kind]} />
    </svg>
  )
}
