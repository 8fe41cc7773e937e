import Dispatch
import HTTP
import HTTPTypes

/// A handler that waits until the test lets it go on.
final class Gate: Sendable {
    private let entered = DispatchSemaphore(value: 0)
    private let opened = DispatchSemaphore(value: 0)

    /// A route whose handler waits.
    var route: Route {
        Route(.get, "/gate", "", produces: ["text/plain"]) { [self] _, _ in
            entered.signal()
            opened.wait()
            return .text("gate")
        }
    }

    /// Waits until a handler is inside.
    func awaitEntry() { entered.wait() }

    /// Lets one handler go on.
    func open() { opened.signal() }
}
