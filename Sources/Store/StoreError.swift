/// Why the database cannot be used.
public enum StoreError: Error, CustomStringConvertible {
    case notADatabase(String)
    case newer(String)
    case older(String)
    case readOnly(String)
    case exists(String)
    case locked(String)
    case full(String)
    /// A write failed, and not for want of space on the disk.
    case unwritten(String)
    /// A file could not be written, and nothing of it was left.
    case unmade(String, reason: String)
    /// Not everything could be copied out of the log at the end.
    case unfolded(String, reason: String)
    /// SQLite cannot make sense of the file any more.
    case damaged(String, detail: String)
    /// The path does not lead to the file any more that was opened.
    case lost(String)
    /// A program was stopped while it wrote, and only one that may write can bring that to an end.
    case unfinished(String)
    case cannotOpen(String, reason: String)
    case malformedCursor
    case foreignCursor
    case deadline
    case busy
    case abandoned
    /// The changes up to this one are not kept any more.
    case changesForgotten(Int64)
    /// There are no changes after this one.
    case changesAhead(Int64)
    /// So many stretches of time are more than a time line has.
    case tooManyPeriods(Int)

    /// Whether the same may succeed later without anybody starting the program again: there may be room again, and whoever
    /// holds a lock lets go of it.
    public var mayPass: Bool {
        switch self {
        case .full, .unwritten, .unmade, .locked, .busy, .deadline: true
        case .notADatabase, .newer, .older, .readOnly, .exists, .unfolded, .damaged, .lost, .unfinished, .cannotOpen,
            .malformedCursor, .foreignCursor, .abandoned, .changesForgotten, .changesAhead, .tooManyPeriods:
            false
        }
    }

    /// Whether a write failed for want of room, or for what keeps files from growing.
    public var isForWantOfRoom: Bool {
        switch self {
        case .full, .unwritten, .unmade: true
        default: false
        }
    }

    /// What keeps a write from being done where the disk is not full.
    static let writeFaults = "a limit of file sizes (ulimit -f), a quota or a fault of the disk"

    /// One line for the user.
    public var description: String {
        switch self {
        case .notADatabase(let path): "\(path) is not a Parley database"
        case .newer(let path): "\(path) was made by a newer version of Parley"
        case .older(let path):
            "\(path) was made by an older version of Parley; `parley ingest` or `parley serve` brings it up to date"
        case .readOnly(let path): "\(path) cannot be written"
        case .exists(let path): "\(path) is there already; a copy never replaces a file"
        case .locked(let path): "\(path) is locked by another program"
        case .full(let path): "the disk is full; \(path) keeps what was complete"
        case .unwritten(let path):
            "a write to \(path) failed, for \(Self.writeFaults); it keeps what was complete"
        case .unmade(let path, let reason): "\(path) was not made, and nothing is left of it: \(reason)"
        case .unfolded(let path, let reason):
            "not everything is in \(path) itself: \(reason). The rest is in \(path)-wal; keep both together until the next `parley ingest` or `parley serve` joins them"
        case .damaged(let path, let detail): "\(path) is damaged: \(detail)"
        case .lost(let path):
            "\(path) was deleted, replaced or written to by others while it was open; start again to use what is there"
        case .unfinished(let path):
            "\(path) has changes in \(path)-wal that only a program that may write beside it can read"
        case .cannotOpen(let path, let reason): "\(path) cannot be opened: \(reason)"
        case .malformedCursor: "the cursor is not one that this server gave"
        case .foreignCursor: "the cursor belongs to a list with other filters or another order"
        case .deadline: "the question takes too long"
        case .busy: "too many exports are running"
        case .changesForgotten(let begin): "the changes up to \(begin) are not kept any more"
        case .changesAhead(let last): "the last change is \(last)"
        case .tooManyPeriods(let count): "\(count) stretches are too many for one time line"
        case .abandoned: "nobody waits for this to be kept any more"
        }
    }
}
