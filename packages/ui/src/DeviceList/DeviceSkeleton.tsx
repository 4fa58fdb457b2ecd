/** The room that rows will take, while nobody knows how many there are. */
export function DeviceSkeleton({ loading }: { loading: string }) {
  return (
    <>
      <p className="cdev-hidden">{loading}</p>
      <div className="cdev-devices" aria-hidden="true">
        {['a', 'b', 'c'].map((key) => (
          <div key={key} className="cdev-device">
            <span className="cdev-icon cdev-skeleton-text" />
            <div className="cdev-device-main">
              <p>
                <span className="cdev-skeleton-text">Firefox on Windows</span>
              </p>
              <p className="cdev-details">
                <span className="cdev-skeleton-text">Last used 3 days ago</span>
              </p>
            </div>
            <span className="cdev-skeleton-switch" />
          </div>
        ))}
      </div>
    </>
  )
}
