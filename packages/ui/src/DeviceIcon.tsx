import type { DeviceKind } from './devices/readDeviceName.ts'

const paths: Record<DeviceKind | 'find' | 'locked' | 'offline', string> = {
  desktop: 'M5 5h14v10H5zM2 19h20',
  phone: 'M8 3h8v18H8zM11 18h2',
  tablet: 'M5 3h14v18H5zM11 18h2',
  tv: 'M3 5h18v12H3zM8 21h8',
  unknown: 'M3 5h18v14H3zM3 9h18M6 7h.01',
  find: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20',
  locked: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  offline:
    'M3 3l18 18M8 12.5a6 6 0 0 1 3-1.4M5 9a10 10 0 0 1 3-2M19 9a10 10 0 0 0-7-3M16 12.5l-1-.8M12 18h.01',
}

/** Shows the kind of device. It is hidden from screen readers. */
export function DeviceIcon({ kind }: { kind: keyof typeof paths }) {
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
