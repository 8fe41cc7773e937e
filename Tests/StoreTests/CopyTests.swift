import GRDB
import Testing

@testable import Store

/// What is said of a copy that could not be made.
struct CopyTests {
    @Test(arguments: [
        (ResultCode.SQLITE_FULL, "/copy was not made, and nothing is left of it: the disk is full"),
        (
            .SQLITE_IOERR_FSYNC,
            "/copy was not made, and nothing is left of it: a write failed, for a limit of file sizes (ulimit -f), a quota or a fault of the disk"
        ),
        (.SQLITE_CANTOPEN, "/copy was not made, and nothing is left of it: no file can be made there"),
        (.SQLITE_CORRUPT, "/db is damaged: "), (.SQLITE_BUSY, "/db is locked by another program"),
    ])
    func saysWhatBefellTheCopyAndWhatTheDatabase(code: ResultCode, message: String) {
        let cause = Store.cause(ofCopying: DatabaseError(resultCode: code), from: "/db", to: "/copy")
        #expect(cause.description.hasPrefix(message))
    }

    @Test func leavesNothingWhereNoFileCanBeMade() throws {
        let file = try TemporaryDatabase()
        let store = try Store(path: file.path)
        let copy = file.path + ".none/copy"
        #expect { try store.backup(to: copy) } throws: {
            "\($0)" == "\(copy) was not made, and nothing is left of it: no file can be made there"
        }
    }
}
