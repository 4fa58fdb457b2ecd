/** The room that rows will take, while nobody knows how many there are. */
export function DeviceSkeleton({
  hasSwitches = false,
  loading,
}: {
  hasSwitches?: boolean
  loading: string
}) {
  return (
    <>
      <div className="cdev-hidden">{loading}</div>
      <div className="cdev-devices" aria-hidden="true">
        {['a', 'b', 'c'].map((key) => (
          <div key={key} className="cdev-device">
            <span className="cdev-icon cdev-skeleton-text" />
            <div className="cdev-device-main">
              <span className="cdev-skeleton-text">Firefox on Windows</span>
              <div className="cdev-device-line">
                <span className="cdev-skeleton-text">3 days ago</span>
              </div>
            </div>
            {hasSwitches && (
              <>
                <span className="cdev-skeleton-switch" />
                <span className="cdev-skeleton-more" />
              </>
            )}
          </div>
        ))}
      </div>
    </>
  )
}
