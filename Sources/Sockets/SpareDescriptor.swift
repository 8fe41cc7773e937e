import Glibc

/// A descriptor that is given up when all others are taken, so that who comes then is still told so.
final class SpareDescriptor: Sendable {
    /// -1 when it is gone.
    private let descriptor = Locked(SpareDescriptor.make())

    deinit { close() }

    /// Calls `body` when the descriptor could be freed for it.
    ///
    /// - Parameter body: Returns whether it used the descriptor; what it did not use is kept again.
    /// - Returns: False when there was none to free.
    func lend(_ body: () -> Bool) -> Bool {
        descriptor.withLock { descriptor in
            if descriptor < 0 { descriptor = Self.make() }
            guard descriptor >= 0 else { return false }
            Glibc.close(descriptor)
            descriptor = -1
            if !body() { descriptor = Self.make() }
            return true
        }
    }

    /// Keeps one again where others took it and there is room since: when it is needed it is too late.
    func restore() {
        descriptor.withLock { descriptor in
            if descriptor < 0 { descriptor = Self.make() }
        }
    }

    /// Closes what used the descriptor and keeps one again.
    func takeBack(_ used: Int32) {
        descriptor.withLock { descriptor in
            Glibc.close(used)
            if descriptor < 0 { descriptor = Self.make() }
        }
    }

    func close() {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { Glibc.close(descriptor) }
            descriptor = -1
        }
    }

    private static func make() -> Int32 { open("/dev/null", O_RDONLY | O_CLOEXEC) }
}
