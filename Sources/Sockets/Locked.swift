import Foundation

/// A value that one thread at a time may touch.
///
/// The standard `Mutex` would do, but its futexes are unknown to the thread sanitizer, and code that cannot be checked
/// for races is worth less than the nanoseconds that it saves.
// @unchecked: `value` is only touched while `lock` is held.
final class Locked<Value>: @unchecked Sendable {
    private var value: Value
    private let lock = NSLock()

    init(_ value: sending Value) {
        self.value = value
    }

    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
