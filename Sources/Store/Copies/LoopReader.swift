/// The quick reader of one thread, on whatever file is the present one.
///
/// `@unchecked`, for it is used by one thread at a time.
public final class LoopReader: @unchecked Sendable {
    private let file: CurrentFile
    private weak var connections: Connections?
    private var reader: QuickReader?

    init(_ file: CurrentFile) { self.file = file }

    /// Runs a body whose reads must not take long; nil when one of them would have.
    public func attempt<Value>(_ body: () -> Value) -> Value? {
        file.holding { now in
            if connections !== now { (connections, reader) = (now, try? now.makeQuickReader()) }
            return reader?.attempt(body) ?? nil
        }
    }
}
